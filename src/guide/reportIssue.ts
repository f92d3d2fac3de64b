import type {Issue} from './issue';
import type {RuleId} from './rules';
import {RULES} from './rules';

/** A place in a file; line and column are counted from 1. */
export type Spot = {readonly line: number; readonly column: number};

/** What an issue says beside its place. */
export type Finding = {
  readonly details?: Readonly<Record<string, string>>;
  readonly nearest?: string | undefined;
};

/** The first character of a file. */
export const FILE_START: Spot = {line: 1, column: 1};

/** The issue for one rule at one place; its severity is that of the rule. */
export function issueAt(file: string, spot: Spot, rule: RuleId, finding: Finding = {}): Issue {
  const {details = {}, nearest} = finding;
  return {
    rule,
    severity: RULES[rule],
    file,
    line: spot.line,
    column: spot.column,
    details,
    ...(nearest === undefined ? {} : {nearest}),
  };
}

/** The issues sorted by file, line, column and rule, else in their order; each only once. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
  const unique = new Map(sorted.map((issue) => [JSON.stringify(issue), issue]));
  return [...unique.values()];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
