import type {Period} from './model';

/** Nothing is open; it goes on; the end is not stated; the beginning is not stated. */
export type OpenEnd = 'none' | 'ongoing' | 'end' | 'begin';

/** What a period leaves open. One that goes on is open even when the source names a last time so far. */
export function openEnd({from, to, ongoing = false}: Period): OpenEnd {
  if (ongoing) return 'ongoing';
  if (to === undefined) return 'end';
  return from === undefined ? 'begin' : 'none';
}
