import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Language} from '../../src/guide/languages';

export const WORD_KINDS = ['noun', 'verb', 'adjective', 'near-miss'] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/**
 * A word with its forms, written down from grammar, independently of any analyzer. Words of the kind `near-miss` look like
 * others and are only there to be found by mistake.
 */
export type GoldWord = {
  readonly kind: WordKind;
  readonly word: string;
  /** Lower case, with the dictionary form. */
  readonly forms: readonly string[];
  /** Words so near in meaning (teaching, to teach) that finding them is neither right nor wrong. */
  readonly related: readonly string[];
};

/** The words of `gold/<language>.tsv`: kind, word, forms and related words, both parted by spaces. */
export function readGold(language: Language): GoldWord[] {
  const file = path.join(import.meta.dirname, 'gold', `${language}.tsv`);
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map(parseLine);
}

function parseLine(line: string): GoldWord {
  const [unsafeKind, word = '', forms = '', related = ''] = line.split('\t');
  const kind = WORD_KINDS.find((each) => each === unsafeKind);
  if (kind === undefined) throw new Error(`Unexpected line "${line}", expected a kind of word`);
  return {kind, word, forms: forms.split(' '), related: related === '' ? [] : related.split(' ')};
}
