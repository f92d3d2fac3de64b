import type {Fingerprint, SectionId} from '../guide/model';
import {WORDS_SECTION} from '../guide/model';

/** Fingerprints by section id. */
export type Stamps = Readonly<Record<SectionId, Fingerprint>>;

/**
 * Which sections of a translation are stamped: `all`; those `named`; those that changed in the `lastEdit` of the original, of
 * which `before` holds the fingerprints until then, narrowed to `only` when it names any; or, without a history, those of the
 * named that were ever stamped (`knownNamed`).
 */
export type AcceptScope =
  | {readonly kind: 'all'}
  | {readonly kind: 'named'; readonly ids: readonly SectionId[]}
  | {readonly kind: 'lastEdit'; readonly before: Stamps; readonly only: readonly SectionId[]}
  | {readonly kind: 'knownNamed'; readonly ids: readonly SectionId[]};

/** A translation and its original as far as stamping looks at them. */
export type AcceptSubject = {
  /** The fingerprints of the original now, in its order. */
  readonly now: Stamps;
  /** What the translation's front matter holds. */
  readonly stamps: Stamps;
  /** The sections that the translation has. */
  readonly present: readonly SectionId[];
};

/** The stamps to write with the sections that they are new for, or why nothing may be stamped. */
export type AcceptPlan =
  | {readonly kind: 'stamp'; readonly stamps: Stamps; readonly changed: readonly SectionId[]}
  | {readonly kind: 'lacks'; readonly ids: readonly SectionId[]}
  | {readonly kind: 'extra'; readonly ids: readonly SectionId[]}
  | {readonly kind: 'unknown'; readonly ids: readonly SectionId[]};

/** What accepting a translation would write. */
export function planAccept(subject: AcceptSubject, scope: AcceptScope): AcceptPlan {
  const {now, stamps, present} = subject;
  const unknown = namedIn(scope).filter((id) => !has(now, id) && !has(stamps, id));
  if (unknown.length > 0) return {kind: 'unknown', ids: unknown};
  const known = [...new Set([...Object.keys(now), ...Object.keys(stamps)])];
  const chosen = known.filter((id) => isChosen(id, subject, scope));
  const lacks = chosen.filter(
    (id) => has(now, id) && id !== WORDS_SECTION && !present.includes(id),
  );
  if (lacks.length > 0) return {kind: 'lacks', ids: lacks};
  const extra = chosen.filter((id) => !has(now, id) && present.includes(id));
  if (extra.length > 0) return {kind: 'extra', ids: extra};
  const next = known.flatMap((id): [SectionId, Fingerprint][] => {
    const stamp = stampOf(chosen.includes(id) ? now : stamps, id);
    return stamp === undefined ? [] : [[id, stamp]];
  });
  const result = Object.fromEntries(next);
  const changed = known.filter((id) => stampOf(result, id) !== stampOf(stamps, id));
  return {kind: 'stamp', stamps: result, changed};
}

function namedIn(scope: AcceptScope): readonly SectionId[] {
  switch (scope.kind) {
    case 'all':
      return [];
    case 'lastEdit':
      return scope.only;
    case 'named':
    case 'knownNamed':
      return scope.ids;
  }
}

function isChosen(id: SectionId, {now, stamps}: AcceptSubject, scope: AcceptScope): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'named':
      return scope.ids.includes(id);
    case 'knownNamed':
      return scope.ids.includes(id) && has(now, id) && has(stamps, id);
    case 'lastEdit': {
      const isNamed = scope.only.length === 0 || scope.only.includes(id);
      // A section that was behind before the edit has another stamp, and stays behind.
      return isNamed && has(now, id) && has(stamps, id) && stamps[id] === stampOf(scope.before, id);
    }
  }
}

/** The stamp of a section; the names of what every object inherits (`constructor`) are section ids like others. */
export function stampOf(stamps: Stamps, id: SectionId): Fingerprint | undefined {
  return has(stamps, id) ? stamps[id] : undefined;
}

function has(stamps: Stamps, id: SectionId): boolean {
  return Object.hasOwn(stamps, id);
}
