import type {Nodes} from 'mdast';
import {visitParents} from 'unist-util-visit-parents';
import {allCitedIds, CITATION} from '../citation';
import {termId} from '../markdown/directives';

/** What must be the same in every language: numbers, cited works, glossary terms, sizes of lists and tables. */
export type Invariants = {
  /** Digits only, as `0,49` and `0.49`, `2 000` and `2,000` are the same number. Sorted. */
  readonly numbers: readonly string[];
  /** Numbers in words that stay in another language: a quotation that is translated beside it has them twice. */
  readonly quoted: readonly string[];
  /** Ids, sorted, each as often as it is cited. */
  readonly citations: readonly string[];
  /** Ids, sorted, each once: a language may need a word once more than another. */
  readonly terms: readonly string[];
  /** Items of each list and rows of each table, in the order of the text: `3`, `5×2`. */
  readonly items: readonly string[];
};

/** The invariants of a tree. */
export function invariantsOf(tree: Nodes): Invariants {
  const found = {
    numbers: [] as string[],
    quoted: [] as string[],
    citations: [] as string[],
    items: [] as string[],
  };
  const terms = new Set<string>();
  visitParents(tree, (node, parents) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const numbers = parents.some(isForeign) ? found.quoted : found.numbers;
      numbers.push(...numbersIn(node.value.replace(CITATION, ' ')));
      found.citations.push(...allCitedIds(node.value));
    }
    if (node.type === 'list') found.items.push(String(node.children.length));
    if (node.type === 'table') {
      found.items.push(`${node.children.length}×${node.children[0]?.children.length ?? 0}`);
    }
    const id = node.type === 'textDirective' && node.name === 'term' ? termId(node) : undefined;
    if (id !== undefined) terms.add(id);
  });
  return {
    numbers: found.numbers.sort(),
    quoted: found.quoted.sort(),
    citations: found.citations.sort(),
    terms: [...terms].sort(),
    items: found.items,
  };
}

function isForeign(node: Nodes): boolean {
  return node.type === 'textDirective' && node.name === 'lang';
}

/**
 * The numbers written in digits in a text, without separators of decimals and thousands.
 *
 * @example numbersIn('0,49 of 2 000') // => ['049', '2000']
 */
export function numbersIn(text: string): readonly string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(/\D/g, ''));
}

/** Groups of three digits, else digits with at most one separator. A space separates thousands, never decimals. */
const NUMBER = /\d{1,3}(?:[\u0020\u00A0\u202F.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;

/** The values of `here` that `there` lacks, a value that stands twice being two values. */
export function surplus(here: readonly string[], there: readonly string[]): readonly string[] {
  const left = [...there];
  return here.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
