import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {LANGUAGES, type Language} from '../guide/languages';
import type {Term} from '../guide/model';
import {termAnchor} from './anchors';
import type {Division} from './book';
import type {BookContext} from './bookContext';

/** The terms of the guide in the order of the language's alphabet, with their words in the other languages. */
export function glossaryDivision({guide, language, messages}: BookContext): readonly Division[] {
  const terms = sortTerms(guide.vocabulary.glossary, language);
  if (terms.length === 0) return [];
  return [
    {
      id: 'glossary',
      kind: 'glossary',
      title: messages.titles.glossary,
      language,
      body: [
        h('p.guide-lead', messages.glossaryIntroduction),
        h(
          'dl.guide-glossary',
          terms.flatMap((term) => termLines(term, language)),
        ),
      ],
      divisions: [],
    },
  ];
}

/** Terms in the order of a language's alphabet. */
export function sortTerms(terms: readonly Term[], language: Language): readonly Term[] {
  const {compare} = new Intl.Collator(language, {ignorePunctuation: true});
  return terms.toSorted((a, b) => compare(a.label[language], b.label[language]));
}

function termLines({id, label, definition}: Term, language: Language): ElementContent[] {
  const others = LANGUAGES.filter((each) => each !== language).flatMap(
    (each, at): (ElementContent | string)[] => [
      ...(at === 0 ? [] : [' · ']),
      h('span', {lang: each}, label[each]),
    ],
  );
  const meaning = definition?.[language];
  return [
    h('dt', {id: termAnchor(id)}, label[language]),
    h('dd', [
      ...(meaning === undefined ? [] : [h('p', meaning)]),
      h('p.guide-other-words', others),
    ]),
  ];
}
