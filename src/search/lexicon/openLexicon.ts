import {fold} from '../fold';
import {groupBy} from './groupBy';
import {goOn, growTree, NOWHERE, ROOT, type LetterTree, type TreeNode} from './letterTree';
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

/** Folded text → the texts that fold to it. */
type ByFolded = ReadonlyMap<string, readonly string[]>;

type OpenParadigm = {
  /** Always with the empty prefix. */
  readonly prefixes: ByFolded;
  readonly base: string;
  /** All that may stand behind the stem. */
  readonly endings: ByFolded;
};

/** A lexicon made ready for looking words up. */
export type OpenLexicon = {
  readonly content: LexiconContent;
  /** Sorted by folded stem. */
  readonly entries: readonly OpenEntry[];
  /** Of the folded stems of the entries. */
  readonly stems: LetterTree;
  /** Folded, the empty one first. */
  readonly prefixes: readonly string[];
  readonly strangers: ReadonlySet<string>;
  readonly strangerTree: LetterTree;
};

/** @throws {TypeError} when the lexicon is damaged or of another version. */
export function openLexicon(lexicon: Lexicon): OpenLexicon {
  const content = unpackLexicon(lexicon);
  const entries = openEntries(content);
  const paradigms = new Set(entries.map(({paradigm}) => paradigm));
  return {
    content,
    entries,
    stems: growTree(entries.map(({foldedStem}) => foldedStem)),
    prefixes: [...new Set(['', ...[...paradigms].flatMap(({prefixes}) => [...prefixes.keys()])])],
    strangers: new Set(content.strangers),
    strangerTree: growTree(content.strangers),
  };
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
    prefixes: groupBy(['', ...prefixes], fold),
    base,
    endings: groupBy(
      parts.flatMap(({infix, endings}) => endings.map((ending) => infix + ending)),
      fold,
    ),
  };
}

/** What can produce a word, which need not be folded. */
export function analyzeWord(lexicon: OpenLexicon, word: string): Analysis {
  const found = {exact: new Set<number>(), folded: new Set<number>()};
  forEachForm(lexicon, fold(word), (form, {lemma}) => {
    (form === word ? found.exact : found.folded).add(lemma);
  });
  return found;
}

/** Visits the forms, as the dictionary writes them, that fold to a folded word. */
export function forEachForm(
  lexicon: OpenLexicon,
  folded: string,
  visit: (form: string, entry: OpenEntry) => void,
): void {
  forEachStem(lexicon, folded, (entry, prefix, place) => {
    const {prefixes, endings} = entry.paradigm;
    for (const ending of endings.get(folded.slice(place)) ?? []) {
      for (const each of prefixes.get(prefix) ?? []) visit(each + entry.stem + ending, entry);
    }
    return false;
  });
}

/** Visits an entry that may have a prefix and whose stem a word has up to a place; who answers true has seen enough. */
type Visit = (entry: OpenEntry, prefix: string, place: number) => boolean;

/** Visits all entries whose stem a folded word may have; whether a visitor has seen enough. */
export function forEachStem(lexicon: OpenLexicon, folded: string, visit: Visit): boolean {
  for (const prefix of lexicon.prefixes) {
    if (!folded.startsWith(prefix)) continue;
    if (visitFrom(lexicon, folded, {prefix, place: prefix.length, stem: ROOT}, visit)) return true;
  }
  return false;
}

/** How far a word is known to be right: its prefix, and the beginning of stems that it has between that and a place. */
export type Known = {readonly prefix: string; readonly place: number; readonly stem: TreeNode};

/** The same for one prefix, for stems that go on from what is known of the word. */
export function visitFrom(
  {entries, stems}: OpenLexicon,
  folded: string,
  {prefix, place, stem}: Known,
  visit: Visit,
): boolean {
  let node = stem;
  for (let at = place; node !== NOWHERE; at += 1) {
    const end = stems.ends[node] ?? 0;
    for (let number = stems.starts[node] ?? 0; number < end; number += 1) {
      const entry = entries[number];
      if (entry?.paradigm.prefixes.has(prefix) && visit(entry, prefix, at)) return true;
    }
    node = at < folded.length ? goOn(stems, node, folded.charCodeAt(at)) : NOWHERE;
  }
  return false;
}
