import {COMPARED_FACTS, type CaseColumn, type ComparedFact} from './caseColumn';

/**
 * How the case studies stand to each other in one fact:
 * - `same`: all state it, and the same;
 * - `different`: two of them state different things;
 * - `partlyStated`: those that state it agree, others do not state it, so nobody knows;
 * - `notStated`: none states it.
 */
export type Likeness = 'same' | 'different' | 'partlyStated' | 'notStated';

/** One row of the comparison. */
export type ComparisonRow = {
  readonly fact: ComparedFact;
  /** Values in the order of the columns; empty when not stated, absent in a column without facts. */
  readonly cells: readonly (readonly string[] | undefined)[];
  /** Absent when there is nothing to compare with. */
  readonly likeness?: Likeness;
};

/** The rows for the columns, in the order of `COMPARED_FACTS`. A column whose facts could not be had is undefined. */
export function compareColumns(columns: readonly (CaseColumn | undefined)[]): ComparisonRow[] {
  return COMPARED_FACTS.map((fact) => {
    const cells = columns.map((column) => column && valuesOf(column, fact));
    const known = cells.filter((values) => values !== undefined);
    return {fact, cells, ...(known.length > 1 && {likeness: likenessOf(fact, known)})};
  });
}

function valuesOf({facts}: CaseColumn, fact: ComparedFact): readonly string[] {
  return facts.find((each) => each.fact === fact)?.values ?? [];
}

/** The rows that a reader wants to see who looks for differences: those where all is alike are left out. */
export function differingRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  return rows.filter(({likeness}) => likeness === 'different' || likeness === 'partlyStated');
}

function likenessOf(fact: ComparedFact, cells: readonly (readonly string[])[]): Likeness {
  const stated = cells.filter((values) => values.length > 0);
  if (stated.length === 0) return 'notStated';
  // The first country is the home of the practice; otherwise the order in which a source names things means nothing.
  const inOrder = (values: readonly string[]) =>
    fact === 'countries' ? values : values.toSorted();
  const kinds = new Set(stated.map((values) => JSON.stringify(inOrder(values))));
  if (kinds.size > 1) return 'different';
  return stated.length < cells.length ? 'partlyStated' : 'same';
}
