import {isFingerprint} from '../fingerprint';
import {isRecord} from '../isRecord';
import type {Fingerprint, SectionId} from '../model';
import {fieldsOf} from '../roles';
import type {TextFile} from '../textFile';

type UnsafeRecord = Readonly<Record<string, unknown>>;

/** The stamps of a translation's file by section id, without those that are malformed; none for an original. */
export function readStamps(file: TextFile): Readonly<Record<SectionId, Fingerprint>> {
  const stamps: (readonly [SectionId, Fingerprint])[] = [];
  for (const [id, stamp] of Object.entries(unsafeStamps(file) ?? {})) {
    if (isFingerprint(stamp)) stamps.push([id, stamp]);
  }
  return Object.fromEntries(stamps);
}

/** What stands under `translation.sections`, empty when nothing does; undefined when it is no record. */
export function unsafeStamps(file: TextFile): UnsafeRecord | undefined {
  const sections = trackingOf(file)?.sections ?? {};
  return isRecord(sections) ? sections : undefined;
}

/** What stands under `translation`; undefined when it is no record. */
export function trackingOf(file: TextFile): UnsafeRecord | undefined {
  const {translation} = fieldsOf(file);
  return isRecord(translation) ? translation : undefined;
}
