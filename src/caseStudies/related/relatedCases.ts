import type {CaseStudyEntry, Entry} from '../../guide/model';
import type {CodeFacts, CodeIndex} from './codeIndex';
import {indexCodes} from './codeIndex';
import type {Code} from './codesOf';

/** A case that has something in common with another one. */
export type RelatedCase = {
  readonly entry: CaseStudyEntry;
  /** What they have in common, the most telling first: one to three codes. */
  readonly reasons: readonly Code[];
};

/** Finds the cases most related to one of its own, the closest first; empty for others. */
export type RelatedFinder = (caseId: string) => readonly RelatedCase[];

/** As many as a reader looks at below a text. */
const RELATED_COUNT = 4;

/** As many as fit into one line. */
const REASON_COUNT = 3;

/** A reason is named beside the strongest one when it is worth at least this share of it; "Lithuania" beside a shared project is not. */
const REASON_SHARE = 1 / 5;

/**
 * The least that two cases have in common. One theme that a third of the cases have is worth ln 3 ≈ 1.1; cases that share only
 * their country, their audience and a theme of every second case stay below.
 */
const FLOOR = 1;

/**
 * As many cases as are compared with one, those with its most telling codes first. It keeps the cost of a guide linear: a code
 * that half of 10,000 cases have would otherwise mean 25 million comparisons. Among 10,000 generated cases that share no project and
 * no organisation, those found are 98 % as close as the very closest; among 1,000 they are the closest.
 */
const CANDIDATE_LIMIT = 500;

/**
 * A finder of related cases among the case studies of `entries`. Two cases are as close as the sum of the squared worths of the
 * codes that both have: the product of their vectors of weighted codes, so that one telling code outweighs many that say little.
 * Cases that are equally close come in the order of their ids.
 *
 * @see Salton & Buckley (1988), Term-weighting approaches in automatic text retrieval
 */
export function createRelatedFinder(entries: readonly Entry[]): RelatedFinder {
  const cases = entries
    .filter((entry) => entry.kind === 'caseStudy')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = indexCodes(cases);
  const numbers = new Map(cases.map(({id}, at) => [id, at]));
  return (caseId) => {
    const at = numbers.get(caseId);
    if (at === undefined) return [];
    return closest(index, at).flatMap((other) => {
      const entry = cases[other];
      return entry ? [{entry, reasons: toReasons(sharedCodes(index, at, other))}] : [];
    });
  };
}

/** The numbers of the cases closest to one; cases with smaller numbers have ids that come first. */
function closest(index: CodeIndex, at: number): readonly number[] {
  return candidatesFor(index, at)
    .map((other) => ({other, score: closeness(index, at, other)}))
    .filter(({score}) => score >= FLOOR)
    .sort((a, b) => b.score - a.score || a.other - b.other)
    .slice(0, RELATED_COUNT)
    .map(({other}) => other);
}

/** The cases that share a code with one, until there are enough. */
function candidatesFor({codes, codesOfCase}: CodeIndex, at: number): readonly number[] {
  const found = new Set<number>();
  for (const number of codesOfCase[at] ?? []) {
    const having = codes[number]?.cases ?? [];
    const start = having.indexOf(at);
    // From the case onwards and round: where not all can be taken, every case is taken by some, and not the first ones by all.
    for (let step = 1; step < having.length; step += 1) {
      if (found.size === CANDIDATE_LIMIT) return [...found];
      const other = having[(start + step) % having.length];
      if (other !== undefined) found.add(other);
    }
  }
  return [...found];
}

/** The sum of the squared worths of what two cases share. */
function closeness({codes, codesOfCase}: CodeIndex, one: number, other: number): number {
  const a = codesOfCase[one] ?? [];
  const b = codesOfCase[other] ?? [];
  let sum = 0;
  let [atA, atB] = [0, 0];
  while (atA < a.length && atB < b.length) {
    const inA = a[atA] ?? 0;
    const inB = b[atB] ?? 0;
    if (inA === inB) sum += (codes[inA]?.worth ?? 0) ** 2;
    if (inA <= inB) atA += 1;
    if (inB <= inA) atB += 1;
  }
  return sum;
}

function sharedCodes({codes, codesOfCase}: CodeIndex, one: number, other: number): CodeFacts[] {
  const inOther = new Set(codesOfCase[other]);
  return (codesOfCase[one] ?? []).flatMap((code) => (inOther.has(code) && codes[code]) || []);
}

/** The strongest of the shared codes; a theme and a topic with one name are named once. */
function toReasons(shared: readonly CodeFacts[]): readonly Code[] {
  const least = (shared[0]?.worth ?? 0) * REASON_SHARE;
  const ids = shared.map(({code}) => code.id);
  return shared
    .filter(({code, worth}, at) => worth >= least && ids.indexOf(code.id) === at)
    .slice(0, REASON_COUNT)
    .map(({code}) => code);
}
