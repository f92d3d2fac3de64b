import type {EntryKind} from '../../guide/model';
import {ANNEX_PART} from '../../guide/model';
import type {TextPlace} from '../../guide/place';
import {placeOf} from '../../guide/place';

/** The paths of the texts that stand already, by the id of their entry; of several texts the first. */
export function takenIds(kind: EntryKind, paths: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const path of paths) {
    const place = textPlace(path);
    if (place?.kind === kind && !taken.has(place.id)) taken.set(place.id, path);
  }
  return taken;
}

/**
 * What the texts of a new chapter share in their paths: it comes last in its part. A part without chapters gets a folder of its own,
 * before the annex where there is room.
 *
 * @example chapterKey(['docs/1-growing/1-watching.md'], 'growing', 'asking') // => '1-growing/2-asking'
 */
export function chapterKey(paths: readonly string[], part: string, id: string): string {
  const chapters = paths.flatMap((path) => {
    const place = textPlace(path);
    return place?.kind === 'chapter' && place.part !== undefined ? [place] : [];
  });
  const own = chapters.filter((place) => place.part === part);
  const folder = own[0]?.key.split('/')[0] ?? `${freeNumber(chapters)}-${part}`;
  const last = Math.max(0, ...own.map(({order}) => order[1] ?? 0));
  return `${folder}/${last + 1}-${id}`;
}

function freeNumber(chapters: readonly TextPlace[]): number {
  const numbers = (places: readonly TextPlace[]) => places.map(({order}) => order[0] ?? 0);
  const used = new Set(numbers(chapters));
  let free = Math.max(0, ...numbers(chapters.filter(({part}) => part !== ANNEX_PART))) + 1;
  while (used.has(free)) free += 1;
  return free;
}

/** The place of a text; undefined for a path where none can stand. */
export function textPlace(path: string): TextPlace | undefined {
  const place = placeOf(path);
  return 'key' in place ? place : undefined;
}
