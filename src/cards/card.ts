import type {Language} from '../guide/languages';
import type {Entry, Guide, TermId, VocabularyName} from '../guide/model';
import {toLabelled, toOutline, type Labelled} from '../guide/outline';
import {CARD_WORDS} from './cardWords';

/** What the card of one entry says to readers of one language. */
export type Card = {
  readonly id: string;
  readonly siteTitle: string;
  /** The word for the kind of entry. */
  readonly kind: string;
  readonly title: string;
  /** What it belongs to; without names when it belongs to nothing. */
  readonly subject: CardSubject;
  /** How we know; absent where the content does not say. */
  readonly evidence?: Labelled;
  /** Names the language of the text; absent when it is the reader's. */
  readonly textIn?: string;
};

/** The countries of a practice, home first, or the part of the guide in which a chapter stands. */
export type CardSubject = {
  readonly kind: 'countries' | 'part';
  readonly names: readonly string[];
};

/** What the card of an entry says to readers of `language`. */
export function toCard(guide: Guide, entry: Entry, language: Language, siteTitle: string): Card {
  const {id, kind, title, state} = toOutline(entry, language);
  const {kinds, textIn} = CARD_WORDS[language];
  const evidence = evidenceOf(guide, entry, language);
  return {
    id,
    siteTitle,
    kind: kinds[kind],
    title,
    subject: subjectOf(guide, entry, language),
    ...(evidence && {evidence}),
    ...(state.shown !== language && {textIn: textIn[state.shown]}),
  };
}

function subjectOf(guide: Guide, {kind, facts}: Entry, language: Language): CardSubject {
  const word = (vocabulary: VocabularyName) => (term: TermId) =>
    toLabelled(guide, vocabulary, term, language).label;
  if (kind !== 'chapter') return {kind: 'countries', names: facts.countries.map(word('countries'))};
  return {kind: 'part', names: facts.part === undefined ? [] : [word('parts')(facts.part)]};
}

function evidenceOf(guide: Guide, entry: Entry, language: Language): Labelled | undefined {
  const {evidence} = entry.facts;
  const scale = entry.kind === 'chapter' ? 'chapter-evidence' : 'evidence';
  return evidence === undefined ? undefined : toLabelled(guide, scale, evidence, language);
}
