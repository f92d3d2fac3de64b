import {parseFlags, type FlagType} from './parseAffixes';

/** A row of a word list: a base in lower case, with the flags of the rules that make its other forms. */
export type DictionaryEntry = {readonly base: string; readonly flags: ReadonlySet<string>};

/** The entries of a Hunspell word list in its order; the first line, which tells how many there are, is passed over. */
export function parseWords(text: string, flagType: FlagType): DictionaryEntry[] {
  const flagSets = new Map<string, ReadonlySet<string>>();
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, base = '', written = ''] = /^([^/\s]+)(?:\/(\S+))?/u.exec(line) ?? [];
      if (base === '') return [];
      const flags = flagSets.get(written) ?? new Set(parseFlags(flagType, written));
      flagSets.set(written, flags);
      return [{base: base.toLowerCase(), flags}];
    });
}
