import {fingerprintsOf} from '../../guide/fingerprint';
import type {SectionChange, SectionId, Text} from '../../guide/model';
import {stampOf} from '../acceptPlan';
import {parseVersion, sectionMarkdown} from '../textVersion';
import {nameVersion} from './findLastEdit';
import type {HistoryKind} from './gitHistory';
import {readHistoryKind, readVersions} from './gitHistory';

/** The sections of an original as they were when a translation was stamped, as far as git has them. */
export type StampedVersions = {
  readonly history: HistoryKind;
  readonly versions: ReadonlyMap<SectionId, {readonly version: string; readonly markdown: string}>;
};

/** The versions that fit the stamps of `translation` for these sections, the newest that fits. */
export async function findStamped(
  site: string,
  original: Text,
  translation: Text,
  changes: readonly SectionChange[],
): Promise<StampedVersions> {
  const history = await readHistoryKind(site);
  const stamps = translation.translation?.sections ?? {};
  const wanted = new Set(changes.map(({id}) => id).filter((id) => Object.hasOwn(stamps, id)));
  const versions = new Map<SectionId, {version: string; markdown: string}>();
  if (history === 'none' || wanted.size === 0) return {history, versions};
  for await (const version of readVersions(site, original.file)) {
    const text = parseVersion(version.text);
    if (!text) continue;
    const prints = fingerprintsOf(text);
    for (const id of wanted) {
      if (stampOf(prints, id) !== stamps[id]) continue;
      versions.set(id, {version: nameVersion(version), markdown: sectionMarkdown(text, id) ?? ''});
      wanted.delete(id);
    }
    if (wanted.size === 0) break;
  }
  return {history, versions};
}
