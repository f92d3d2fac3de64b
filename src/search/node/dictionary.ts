import type {Language} from '../../guide/languages';
import type {Entry} from '../lexicon/lexicon';

/** A word for a reader, with all its forms. */
export type LemmaId = string;

/** A stem of a lemma with what may stand around it. */
export type LemmaEntry = Omit<Entry, 'lemma'>;

/** The words of a language. */
export type Dictionary = {
  readonly language: Language;
  /** The lemmas that have a word (in lower case) among their forms; empty for an unknown word. */
  readonly lemmasOf: (word: string) => readonly LemmaId[];
  /** All stems of a lemma, the one of its dictionary form first. */
  readonly entriesOf: (lemma: LemmaId) => readonly LemmaEntry[];
  /** The last part of a compound that the dictionary does not have as a word of its own. */
  readonly lastPartOf?: (lemma: LemmaId) => LemmaId | undefined;
};
