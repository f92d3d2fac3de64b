import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import {toEffort} from '../guide/caseStudyFacts';
import {claimOf, USE_SECTION} from '../guide/claims';
import {entryPath} from '../guide/addresses';
import {fillMessage} from '../guide/fillMessage';
import {formatTime} from '../guide/formatTime';
import {LANGUAGES} from '../guide/languages';
import type {CaseStudyEntry, Section, Text} from '../guide/model';
import {toDisclaimer, toLabelled, toOutline} from '../guide/outline';
import {entryAnchor} from './anchors';
import type {Division} from './book';
import type {BookContext} from './bookContext';
import {effortWords, factList, factsBox} from './caseFacts';
import {creditList} from './creditList';
import {languageName} from './languageName';
import {onSite} from './links';
import {textBodyOf} from './textBody';

/** The case studies in the language of the book, by country and title, and below them what there is in other languages. */
export function caseDivisions(context: BookContext): readonly Division[] {
  const {guide, language, messages} = context;
  const cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
  const held = cases
    .flatMap((entry) => {
      const text = entry.texts.get(language);
      return text ? [{entry, text}] : [];
    })
    .sort((a, b) => compareCases(a, b, context));
  const others = cases.filter(({texts}) => !texts.has(language));
  if (held.length === 0 && others.length === 0) return [];
  return [
    {
      id: 'cases',
      kind: 'cases',
      title: messages.titles.cases,
      language,
      body: [h('p.guide-lead', messages.casesIntroduction), claimMeanings(context)],
      divisions: [
        ...held.map(({entry, text}) => caseDivision(entry, text, context)),
        ...(others.length === 0 ? [] : [moreCases(others, context)]),
      ],
    },
  ];
}

type HeldCase = {readonly entry: CaseStudyEntry; readonly text: Text};

function compareCases(a: HeldCase, b: HeldCase, {guide, language}: BookContext): number {
  const {compare} = new Intl.Collator(language);
  const home = ({entry}: HeldCase): string =>
    toLabelled(guide, 'countries', entry.facts.countries[0] ?? '', language).label;
  return compare(home(a), home(b)) || compare(a.text.title, b.text.title);
}

function claimMeanings({guide, language}: BookContext): ElementContent {
  return factList(
    guide.vocabulary.claims.map(({label, definition}) => [
      label[language],
      definition?.[language] ?? label[language],
    ]),
  );
}

function caseDivision(entry: CaseStudyEntry, text: Text, context: BookContext): Division {
  return {
    id: entryAnchor(entry),
    kind: 'caseStudy',
    title: text.title,
    language: text.language,
    body: textBodyOf(entry, text, context, {
      head: [factsBox(entry, context)],
      note: (section) => claimNote(entry, section, context),
      end: [
        ...triesElsewhere(entry, context),
        ...disclaimerOf(entry, context),
        ...creditList(entry, text, context),
      ],
    }),
    divisions: [],
  };
}

function claimNote(
  entry: CaseStudyEntry,
  {id}: Section,
  {guide, language, messages}: BookContext,
): ElementContent[] {
  const claim = claimOf(entry.facts, id);
  if (claim === undefined) return [];
  if (id !== USE_SECTION) {
    const {label} = toLabelled(guide, 'claims', claim, language);
    return [h(`p.guide-claim.guide-claim--${claim}`, `${messages.claim} ${label}`)];
  }
  const {transfer} = entry.facts;
  const words =
    transfer && toEffort(transfer, (band) => toLabelled(guide, 'cost-bands', band, language));
  const effort = effortWords(words, language);
  return [
    h('p.guide-claim.guide-claim--suggestion', messages.use.ours),
    ...(effort === '' ? [] : [h('p.guide-effort', `${messages.use.estimate} ${effort}`)]),
  ];
}

function triesElsewhere(
  {facts: {reuse}}: CaseStudyEntry,
  {guide, language, messages}: BookContext,
): ElementContent[] {
  if (reuse.length === 0) return [];
  const {title, changed, result, notStated} = messages.reuse;
  const tries = reuse.flatMap((each): ElementContent[] => {
    const {label} = toLabelled(guide, 'countries', each.country, language);
    const words = {lang: each.language};
    return [
      h('p', [
        h('span', words, `${each.role}, ${each.institution}`),
        ` (${label}), ${formatTime({from: each.date}, language)}`,
      ]),
      h('dl.guide-facts', [
        h('div', [h('dt', changed), h('dd', words, each.changed)]),
        h('div', [
          h('dt', result),
          each.result === undefined ? h('dd', notStated) : h('dd', words, each.result),
        ]),
      ]),
    ];
  });
  return [h('h2', title), ...tries];
}

function disclaimerOf(entry: CaseStudyEntry, context: BookContext): ElementContent[] {
  const disclaimer = toDisclaimer(entry, context.language);
  if (!disclaimer) return [];
  return [
    h('div.guide-disclaimer', [
      h('p.guide-small-title', context.messages.disclaimer),
      h('p', {lang: disclaimer.language}, disclaimer.text),
    ]),
  ];
}

/** Titles and summaries of what the book does not hold, and the languages in which it can be read. */
function moreCases(others: readonly CaseStudyEntry[], context: BookContext): Division {
  const {language, messages, publisher} = context;
  const {compare} = new Intl.Collator(language);
  const items = others
    .map((entry) => ({entry, outline: toOutline(entry, language)}))
    .sort((a, b) => compare(a.outline.title, b.outline.title))
    .flatMap(({entry, outline: {title, summary, state}}): ElementContent[] => {
      const address = onSite(entryPath(entry), language, publisher);
      const words = {lang: state.summaryLanguage};
      const names = LANGUAGES.filter((each) => entry.texts.has(each)).map((each) =>
        languageName(each, language),
      );
      const readable = fillMessage(messages.readableIn, {languages: [names.join(', ')]}).join('');
      return [
        h('dt', words, address === undefined ? title : [h('a', {href: address}, title)]),
        h('dd', [h('p', words, summary), h('p.guide-state', readable)]),
      ];
    });
  return {
    id: 'more-cases',
    kind: 'moreCases',
    title: messages.titles.moreCases,
    language,
    body: [h('p', messages.moreCasesIntroduction), h('dl.guide-more', items)],
    divisions: [],
  };
}
