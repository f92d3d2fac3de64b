import type {Language} from '../guide/languages';
import type {Entry, EntryKind, Guide, Section, TermId} from '../guide/model';
import {shownText, toOutline} from '../guide/outline';
import {factConcepts, factLabels, toFacets} from './factLabels';
import {plainText} from './plainText';

/** A part of a page under a heading, in plain text. */
export type SearchSection = {
  /** The id of the heading. */
  readonly id: string;
  readonly heading: string;
  readonly body: string;
};

/** The words of a page as its readers see them, in plain text. */
export type SearchText = {
  /** Unique in the index: `caseStudy/prienai`. */
  readonly id: string;
  /** Address without the base of the site: `/case-studies/prienai/`. */
  readonly address: string;
  readonly title: string;
  /** Language of title and summary: the reader's where the entry gives them, else that of the text. */
  readonly titleLanguage: Language;
  readonly summary: string;
  /** Labels of the coded facts in the reader's language. */
  readonly about: string;
  /** The text before the first section. */
  readonly body: string;
  readonly sections: readonly SearchSection[];
};

/**
 * What search finds: a page, whose head (title, summary, text before the first section) and sections are documents
 * of their own.
 */
export type SearchPage = SearchText & {
  readonly kind: EntryKind;
  /** Language of headings and bodies. */
  readonly language: Language;
  readonly themes: readonly TermId[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly TermId[];
  /** Coded facts that are concepts. */
  readonly concepts: readonly TermId[];
};

/**
 * The pages of a language's index in the order of the guide: every entry as a reader of that language sees it (her
 * own language, else English, else the original).
 */
export function toSearchPages(guide: Guide, reader: Language): SearchPage[] {
  return guide.entries.map((entry) => toSearchPage(guide, entry, reader));
}

function toSearchPage(guide: Guide, entry: Entry, reader: Language): SearchPage {
  const {kind, id, path, title, summary, state} = toOutline(entry, reader);
  const {sections} = shownText(entry, reader);
  const intro = sections.find(({heading}) => heading === '');
  return {
    id: `${kind}/${id}`,
    kind,
    address: path,
    title,
    titleLanguage: state.summaryLanguage,
    language: state.shown,
    summary,
    about: factLabels(guide, entry, reader).join(', '),
    body: intro === undefined ? '' : plainText(intro.tree),
    sections: sections.filter((section) => section !== intro).map(toSearchSection),
    ...toFacets(guide, entry),
    concepts: factConcepts(entry),
  };
}

function toSearchSection({id, heading, tree}: Section): SearchSection {
  return {id, heading, body: plainText(tree)};
}
