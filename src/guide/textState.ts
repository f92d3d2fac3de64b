import type {Fingerprinted} from './fingerprint';
import {fingerprintsOf} from './fingerprint';
import type {Fingerprint, SectionChange, SectionId, Text, TextState} from './model';
import {WORDS_SECTION} from './model';

/** What is compared of a translation. */
type Stamped = Pick<Text, 'sections' | 'translation'>;

/**
 * Whether a translation still says what its original says: its stamps are compared with the fingerprints of the original, which a
 * caller with several translations gives as `now`. A text without `translation` is an original.
 */
export function textStateOf(
  original: Fingerprinted,
  {sections, translation}: Stamped,
  now: Readonly<Record<SectionId, Fingerprint>> = fingerprintsOf(original),
): TextState {
  if (!translation) return {kind: 'original'};
  const present = new Set([WORDS_SECTION, ...sections.map(({id}) => id)]);
  const changes = compareStamps(translation.sections, now, present);
  if (changes.length === 0) return {kind: 'current'};
  const named = changes.map(([id, change]): SectionChange => ({
    id,
    heading: headingOf(sections, id) ?? headingOf(original.sections, id) ?? '',
    change,
  }));
  return {kind: 'behind', sections: named};
}

type Change = readonly [id: SectionId, change: SectionChange['change']];

function compareStamps(
  stamped: Readonly<Record<SectionId, Fingerprint>>,
  now: Readonly<Record<SectionId, Fingerprint>>,
  present: ReadonlySet<SectionId>,
): readonly Change[] {
  const changes: Change[] = [];
  for (const id of Object.keys(now)) {
    // What the translation does not have is not translated, whatever its stamps say.
    if (!Object.hasOwn(stamped, id) || !present.has(id)) changes.push([id, 'new']);
    else if (stamped[id] !== now[id]) changes.push([id, 'changed']);
  }
  for (const id of Object.keys(stamped)) {
    if (!Object.hasOwn(now, id)) changes.push([id, 'removed']);
  }
  return changes;
}

function headingOf(sections: Text['sections'], wanted: SectionId): string | undefined {
  return sections.find(({id}) => id === wanted)?.heading;
}
