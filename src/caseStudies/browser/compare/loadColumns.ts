import {columnPath} from '../../compare/caseColumn';
import {toLoadedColumn, type FileAnswer, type LoadedColumn} from '../../compare/loadedColumn';

/** Loads columns of the comparison; what arrived once is not asked for again. */
export type ColumnLoader = (ids: readonly string[]) => Promise<readonly LoadedColumn[]>;

/** After so long a reader has given up on a small file, and a button to try again helps more than waiting. */
const LONGEST_WAIT_MS = 15_000;

/** A loader of the files below the base path of a language. It always answers: what failed is a column that says so. */
export function createColumnLoader(
  baseUrl: string,
  ask: (address: string) => Promise<FileAnswer> = askServer,
): ColumnLoader {
  const arrived = new Map<string, LoadedColumn>();
  const load = async (id: string): Promise<LoadedColumn> => {
    const known = arrived.get(id);
    if (known) return known;
    const answer = await ask(baseUrl + columnPath(id)).catch(() => undefined);
    const column = toLoadedColumn(id, answer);
    if (column.kind === 'facts') arrived.set(id, column);
    return column;
  };
  return (ids) => Promise.all(ids.map(load));
}

async function askServer(address: string): Promise<FileAnswer> {
  const response = await fetch(address, {signal: AbortSignal.timeout(LONGEST_WAIT_MS)});
  return {status: response.status, text: await response.text()};
}
