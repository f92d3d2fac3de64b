import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {fillMessage} from '../guide/fillMessage';
import {LANGUAGES} from '../guide/languages';
import type {Entry} from '../guide/model';
import {toOutline} from '../guide/outline';
import {entryAnchor} from './anchors';
import type {Division} from './book';
import type {BookContext} from './bookContext';
import {coverageOf, type HeldText, type KindCoverage} from './coverage';
import {countWords, stateWords} from './coverageWords';
import {languageName} from './languageName';
import {changesOf, nameOfChange} from './textState';

/** The page that says what a book holds, which of its texts are behind, and what exists in other languages only. */
export function coverageDivision(context: BookContext): Division {
  const {guide, language, messages} = context;
  const words = messages.coverage;
  const coverage = coverageOf(guide, language);
  const counts = coverage.kinds
    .filter(({total}) => total > 0)
    .map((kind) => h('li', countWords(kind, words, language)));
  const missing = coverage.kinds.filter((kind) => kind.missing.length > 0);
  return {
    id: 'coverage',
    kind: 'coverage',
    title: messages.titles.coverage,
    language,
    body: [
      h('p.guide-lead', words.introduction),
      h('ul', counts),
      ...stateWords(coverage, words, language).map((sentence) => h('p', sentence)),
      ...behindList(coverage.behind, context),
      ...(missing.length === 0
        ? [h('p', words.nothingMissing)]
        : [
            h('h2', words.missingTitle),
            h('p', words.missingIntroduction),
            ...missing.flatMap((kind) => missingList(kind, context)),
          ]),
    ],
    divisions: [],
  };
}

function behindList(behind: readonly HeldText[], context: BookContext): ElementContent[] {
  if (behind.length === 0) return [];
  const items = behind.map(({entry, text}) => {
    const sections = changesOf(text.state).map((change) => nameOfChange(change, context));
    return h('li', [
      h('a', {href: `#${entryAnchor(entry)}`}, text.title),
      `: ${sections.join(', ')}`,
    ]);
  });
  return [h('h2', context.messages.coverage.behindTitle), h('ul', items)];
}

function missingList({kind, missing}: KindCoverage, context: BookContext): ElementContent[] {
  const {messages} = context;
  return [
    h('h3', messages.coverage.kinds[kind]),
    h(
      'ul.guide-missing',
      missing.map((entry) => h('li', missingWords(entry, context))),
    ),
  ];
}

function missingWords(
  entry: Entry,
  {language, messages}: BookContext,
): (ElementContent | string)[] {
  const {title, state} = toOutline(entry, language);
  const names = LANGUAGES.filter((each) => entry.texts.has(each)).map((each) =>
    languageName(each, language),
  );
  return [
    h('span', {lang: state.summaryLanguage}, title),
    ' – ',
    fillMessage(messages.readableIn, {languages: [names.join(', ')]}).join(''),
  ];
}
