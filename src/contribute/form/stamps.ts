import {fingerprintsOf} from '../../guide/fingerprint';
import type {Fingerprint, SectionId} from '../../guide/model';
import {WORDS_SECTION} from '../../guide/model';
import type {Draft, DraftOriginal, Json, JsonRecord} from './draft';
import {asRecord, asText} from './draft';
import {parseCaseFile} from './parseCaseFile';
import {isBlank} from './tidyFields';

/** The fields of a draft, with the fingerprints of all sections of the original that the person has compared with her text. */
export function withStamps(draft: Draft): JsonRecord {
  const {original, fields} = draft;
  if (!original) return fields;
  const translation = asRecord(fields.translation);
  const stamps = stampsOf(draft, original);
  const isSettled = Object.keys(stamps).length === 0 && !('sections' in translation);
  return isSettled ? fields : {...fields, translation: {...translation, sections: stamps}};
}

/**
 * The stamps of a translation by section id, in the order of its original: new ones for what was compared, else those that it had. Who
 * writes a new translation has every section that she writes before her eyes.
 */
export function stampsOf(draft: Draft, original: DraftOriginal): JsonRecord {
  const now = printsOf(original);
  const old = asRecord(asRecord(draft.fields.translation).sections);
  const stamps: (readonly [SectionId, Json])[] = [];
  for (const [id, print] of Object.entries(now)) {
    const stamp = isCompared(draft, original, id) ? print : old[id];
    if (stamp !== undefined) stamps.push([id, stamp]);
  }
  // What the original no longer has stays on record until the translation has dropped it too.
  for (const [id, stamp] of Object.entries(old)) {
    if (!Object.hasOwn(now, id) && hasText(draft, id)) stamps.push([id, stamp]);
  }
  return Object.fromEntries(stamps);
}

function isCompared(draft: Draft, {compared}: DraftOriginal, id: SectionId): boolean {
  const isNew = draft.base === undefined;
  return hasText(draft, id) && (isNew || compared.includes(id));
}

/** Tells whether the draft has words for a section of its original. */
export function hasText({fields, sections}: Draft, id: SectionId): boolean {
  if (id === WORDS_SECTION) return !isBlank(fields.title) || !isBlank(fields.summary);
  const at = sections.findIndex((section) => section.id === id);
  const own = sections[at];
  if (own === undefined) return false;
  const rest = sections.slice(at + 1);
  const end = rest.findIndex(({level}) => level === 2);
  const parts = end < 0 ? rest : rest.slice(0, end);
  return [own, ...parts].some(({markdown}) => !isBlank(markdown));
}

/** The fingerprints of the original's sections; none while it cannot be read. */
export function printsOf({text}: DraftOriginal): Readonly<Record<SectionId, Fingerprint>> {
  const parsed = parseCaseFile(text);
  if (!parsed) return {};
  const {title, summary, disclaimer} = parsed.fields;
  return fingerprintsOf({
    title: asText(title).trim(),
    summary: asText(summary).trim(),
    ...(disclaimer !== undefined && {disclaimer: asText(disclaimer).trim()}),
    sections: parsed.sections,
  });
}
