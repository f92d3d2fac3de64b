import type {Language} from '../guide/languages';
import type {CaseStudyEntry, Guide} from '../guide/model';
import {toLabelled, toOutline, type EntryOutline} from '../guide/outline';
import {recognitionsOf} from './recognition/recognitionPage';

/** A case study as lists show it. */
export type CaseStudyCard = EntryOutline & {
  /** Home country, themes and how we know, in the reader's language. */
  readonly facts: string;
  /** The years in which it was the practice of the year. */
  readonly recognitions: readonly number[];
};

/** The card of a case study for readers of `language`. */
export function toCaseStudyCard(
  guide: Guide,
  entry: CaseStudyEntry,
  language: Language,
): CaseStudyCard {
  const {countries, themes, evidence} = entry.facts;
  const word = (vocabulary: 'countries' | 'themes' | 'evidence') => (id: string) =>
    toLabelled(guide, vocabulary, id, language).label;
  const parts = [
    ...countries.slice(0, 1).map(word('countries')),
    themes.map(word('themes')).join(', '),
    word('evidence')(evidence),
  ];
  return {
    ...toOutline(entry, language),
    facts: parts.filter(Boolean).join(' · '),
    recognitions: recognitionsOf(guide, entry.id),
  };
}
