import {fold} from '../fold';
import {groupBy} from './groupBy';
import type {Lexicon, LexiconContent, Paradigm} from './lexicon';
import {unpackLexicon} from './packLexicon';

/** The lemmas that can produce a word: as it is written, and as it is written without diacritics. */
export type Analysis = {readonly exact: ReadonlySet<number>; readonly folded: ReadonlySet<number>};

/** An entry that begins words. */
export type OpenEntry = {
  readonly stem: string;
  readonly foldedStem: string;
  readonly lemma: number;
  readonly paradigm: OpenParadigm;
};

type OpenParadigm = {
  readonly prefixes: ReadonlySet<string>;
  readonly base: string;
  readonly parts: readonly OpenPart[];
};

type OpenPart = {
  readonly infix: string;
  readonly foldedInfix: string;
  /** Folded ending → endings. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
};

/** A lexicon made ready for looking words up. */
export type OpenLexicon = {
  readonly content: LexiconContent;
  /** Sorted by folded stem. */
  readonly entries: readonly OpenEntry[];
  readonly analyze: (word: string) => Analysis;
};

/** @throws {TypeError} when the lexicon is damaged or of another version. */
export function openLexicon(lexicon: Lexicon): OpenLexicon {
  const content = unpackLexicon(lexicon);
  const entries = openEntries(content);
  const stems = groupBy(entries, ({foldedStem}) => foldedStem);
  const prefixes = [...new Set(entries.flatMap(({paradigm}) => [...paradigm.prefixes]))];
  return {content, entries, analyze: (word) => analyze(word, stems, ['', ...prefixes])};
}

function openEntries({entries}: LexiconContent): OpenEntry[] {
  const paradigms = new Map<Paradigm, OpenParadigm>();
  const open = entries.map(({stem, lemma, paradigm}) => {
    const opened = paradigms.get(paradigm) ?? openParadigm(paradigm);
    paradigms.set(paradigm, opened);
    return {stem, foldedStem: fold(stem), lemma, paradigm: opened};
  });
  return open.sort((a, b) => (a.foldedStem < b.foldedStem ? -1 : 1));
}

function openParadigm({prefixes, base, parts}: Paradigm): OpenParadigm {
  return {
    prefixes: new Set(prefixes),
    base,
    parts: parts.map(({infix, endings}) => ({
      infix,
      foldedInfix: fold(infix),
      endings: groupBy(endings, fold),
    })),
  };
}

function analyze(
  word: string,
  stems: ReadonlyMap<string, readonly OpenEntry[]>,
  prefixes: readonly string[],
): Analysis {
  const found = {exact: new Set<number>(), folded: new Set<number>()};
  const folded = fold(word);
  for (const prefix of prefixes) {
    const start = fold(prefix).length;
    if (!folded.startsWith(fold(prefix))) continue;
    for (let end = start; end <= folded.length; end += 1) {
      for (const entry of stems.get(folded.slice(start, end)) ?? []) {
        if (prefix !== '' && !entry.paradigm.prefixes.has(prefix)) continue;
        for (const form of formsBehind(entry, folded, end)) {
          const lemmas = prefix + form === word ? found.exact : found.folded;
          lemmas.add(entry.lemma);
        }
      }
    }
  }
  return found;
}

/** The forms of an entry that are the folded word from its stem on, without the prefix. */
function formsBehind({stem, paradigm}: OpenEntry, folded: string, stemEnd: number): string[] {
  return paradigm.parts.flatMap(({infix, foldedInfix, endings}) => {
    if (!folded.startsWith(foldedInfix, stemEnd)) return [];
    const found = endings.get(folded.slice(stemEnd + foldedInfix.length)) ?? [];
    return found.map((ending) => stem + infix + ending);
  });
}
