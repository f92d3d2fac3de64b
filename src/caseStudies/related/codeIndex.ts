import type {CaseStudyEntry} from '../../guide/model';
import type {Code} from './codesOf';
import {codeKey, codesOf} from './codesOf';
import {CODE_SOURCES, codeWorth} from './codeWeights';

/** Cases and codes by number, made ready for looking up who shares what. */
export type CodeIndex = {
  /** What at least two cases have, the worthiest first, so that the smaller number says more. */
  readonly codes: readonly CodeFacts[];
  /** For each case the numbers of its codes in ascending order. */
  readonly codesOfCase: readonly (readonly number[])[];
};

/** A code that cases share. */
export type CodeFacts = {
  readonly code: Code;
  /** See `codeWorth`. */
  readonly worth: number;
  /** The numbers of the cases that have it, in ascending order. */
  readonly cases: readonly number[];
};

/** The index of cases, whose numbers are their places in the list. */
export function indexCodes(entries: readonly CaseStudyEntry[]): CodeIndex {
  const found = collect(entries);
  const codes = [...found.values()]
    .filter(({cases}) => cases.length > 1)
    .map(({code, cases}) => ({
      code,
      cases,
      worth: codeWorth(code.source, cases.length, entries.length),
    }))
    .sort((a, b) => b.worth - a.worth || compareCodes(a.code, b.code));
  const codesOfCase: number[][] = entries.map(() => []);
  for (const [number, {cases}] of codes.entries()) {
    for (const at of cases) codesOfCase[at]?.push(number);
  }
  return {codes, codesOfCase};
}

type Collected = {code: Code; readonly cases: number[]};

/** Where cases have the same code from several sources, it counts by the weightiest. */
function collect(entries: readonly CaseStudyEntry[]): ReadonlyMap<string, Collected> {
  const found = new Map<string, Collected>();
  for (const [at, entry] of entries.entries()) {
    for (const code of codesOf(entry)) {
      const key = codeKey(code);
      const known = found.get(key);
      known?.cases.push(at);
      if (!known) found.set(key, {code, cases: [at]});
      else if (compareCodes(code, known.code) < 0) known.code = code;
    }
  }
  return found;
}

function compareCodes(a: Code, b: Code): number {
  const bySource = CODE_SOURCES.indexOf(a.source) - CODE_SOURCES.indexOf(b.source);
  if (bySource !== 0 || a.id === b.id) return bySource;
  return a.id < b.id ? -1 : 1;
}
