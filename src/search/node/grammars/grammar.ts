import type {AffixRule} from '../parseAffixes';
import type {DictionaryEntry} from '../parseWords';

/** What a Hunspell dictionary does not say of its flags: which of them make another form, which another word. */
export type Grammar = {
  /** Flags of prefixes that leave a word the same word; all other prefixes make another word. */
  readonly inflectingPrefixes: readonly string[];
  /** Of these prefixes those that also stand before a prefix that makes another word: Lithuanian `ne|pa|rašė`. */
  readonly outerPrefixes: readonly string[];
  /** The name of the other word that a rule makes of an entry: Latvian `mācī|šana` of `mācīt`; missing for its own forms. */
  readonly derivationOf: (rule: AffixRule, base: string) => string | undefined;
  /** Suffix flags that are left out, since the dictionary has what they make as entries. */
  readonly ignoredSuffixes: readonly string[];
  /** One word a line: a base of the dictionary, then forms that its flags do not make. */
  readonly irregular: string;
  /** The entries as they should be: with words that are missing, without flags that mislead. */
  readonly prepare?: (entries: readonly DictionaryEntry[]) => readonly DictionaryEntry[];
  /** Pairs of places in the list of entries that are one word; `placesOf` tells where a base stands. */
  readonly join: (
    entries: readonly DictionaryEntry[],
    placesOf: (base: string) => readonly number[],
  ) => Iterable<readonly [number, number]>;
};
