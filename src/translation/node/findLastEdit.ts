import {fingerprintsOf} from '../../guide/fingerprint';
import type {Text} from '../../guide/model';
import type {Stamps} from '../acceptPlan';
import {stampOf} from '../acceptPlan';
import {parseVersion} from '../textVersion';
import type {FileVersion} from './gitHistory';
import {readVersions} from './gitHistory';

/** The fingerprints of an original before its last edit, and the version that had them. */
export type LastEdit = {readonly before: Stamps; readonly version: string};

/**
 * The newest committed version of an original that says something else than the file does now: the last one while the edit is not
 * committed yet, the one before it afterwards. Undefined when git has none.
 */
export async function findLastEdit(site: string, original: Text): Promise<LastEdit | undefined> {
  const now = fingerprintsOf(original);
  for await (const version of readVersions(site, original.file)) {
    const earlier = parseVersion(version.text);
    const before = earlier && fingerprintsOf(earlier);
    if (before && differ(before, now)) return {before, version: nameVersion(version)};
  }
  return undefined;
}

/**
 * A version as it is printed.
 *
 * @example nameVersion(version) // => '1a2b3c4 (2026-11-22)'
 */
export function nameVersion({commit, date}: FileVersion): string {
  return `${commit.slice(0, 7)} (${date})`;
}

function differ(a: Stamps, b: Stamps): boolean {
  const ids = [...Object.keys(a), ...Object.keys(b)];
  return ids.some((id) => stampOf(a, id) !== stampOf(b, id));
}
