import {readCaseColumn, type CaseColumn} from './caseColumn';
import type {ColumnProblem} from './compareSettings';

/** A column of the comparison, or why there are no facts in it. */
export type LoadedColumn =
  | {readonly kind: 'facts'; readonly id: string; readonly column: CaseColumn}
  | {readonly kind: 'problem'; readonly id: string; readonly problem: ColumnProblem};

/** What a server answered to the request for a file. */
export type FileAnswer = {
  /** HTTP status. */
  readonly status: number;
  readonly text: string;
};

/** The column of a case study as it came; no answer means that there was no connection. */
export function toLoadedColumn(id: string, answer: FileAnswer | undefined): LoadedColumn {
  if (answer === undefined) return {kind: 'problem', id, problem: 'unreachable'};
  const {status, text} = answer;
  if (status === 404 || status === 410) return {kind: 'problem', id, problem: 'missing'};
  if (status < 200 || status > 299) return {kind: 'problem', id, problem: 'unreachable'};
  const column = readCaseColumn(parse(text));
  return column?.id === id
    ? {kind: 'facts', id, column}
    : {kind: 'problem', id, problem: 'damaged'};
}

/** The title of a column as far as it is known: an address that leads nowhere has none but its id. */
export function columnTitle(loaded: LoadedColumn): string {
  return loaded.kind === 'facts' ? loaded.column.title : loaded.id;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
