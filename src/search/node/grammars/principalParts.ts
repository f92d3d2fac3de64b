import {fold} from '../../fold';
import {groupBy} from '../../lexicon/groupBy';
import type {DictionaryEntry} from '../parseWords';

type Kind = 'infinitive' | 'present' | 'past';

/** An entry of a verb. */
type PrincipalPart = {
  readonly place: number;
  readonly kind: Kind;
  readonly isReflexive: boolean;
  /** Without the ending and without diacritics. */
  readonly stem: string;
  readonly base: string;
  /** The flags of the prefixes it can have: the three parts of a verb have mostly the same. */
  readonly prefixes: ReadonlySet<string>;
};

type Pair = {
  readonly infinitive: PrincipalPart;
  readonly other: PrincipalPart;
  readonly likeness: number;
};

/** How the infinitive's stem ends, and the present or past that regular verbs then have. */
const REGULAR: readonly (readonly [string, readonly string[]])[] = [
  ['uoti', ['uoja', 'avo']],
  ['auti', ['auja', 'avo', 'auna', 'ovė']],
  ['oti', ['oja', 'ojo', 'o', 'oja']],
  ['ėti', ['ėja', 'ėjo', 'i', 'a', 'ia']],
  ['yti', ['o', 'ė', 'ija', 'ijo', 'i', 'ėjo']],
  ['inti', ['ina', 'ino']],
  ['enti', ['ena', 'eno']],
  ['sti', ['da', 'do', 'dė', 'ta', 'to', 'tė', 'sta', 'čia', 'džia', 'so', 'ndа', 'nta']],
  ['ti', ['a', 'o', 'ia', 'ė', 'sta']],
];

/** Less alike are the parts of different verbs. */
const LEAST_LIKENESS = 0;

/** Pairs of places of the entries of each Lithuanian verb: infinitive and present, infinitive and past. */
export function joinPrincipalParts(
  entries: readonly DictionaryEntry[],
): (readonly [number, number])[] {
  const parts = [...entries.entries()].flatMap(([place, entry]) => toPart(place, entry));
  const groups = groupBy(
    parts,
    ({stem, isReflexive}) => `${isReflexive ? '-' : ''}${stem.slice(0, 2)}`,
  );
  return [...groups.values()].flatMap((group) => [
    ...match(group, 'present'),
    ...match(group, 'past'),
  ]);
}

function toPart(place: number, {base, flags}: DictionaryEntry): PrincipalPart[] {
  const kind = kindOf(base, flags);
  if (!kind) return [];
  const plain = base.replace(/(?:s|si)$/u, '');
  const isReflexive =
    kind === 'infinitive'
      ? base.endsWith('tis')
      : base.endsWith('si') && flags.size < 3 && plain !== base;
  const written = isReflexive ? plain : base;
  const stem = fold(kind === 'infinitive' ? written.slice(0, -2) : written.slice(0, -1));
  const prefixes = new Set([...flags].filter((flag) => /[a-x]/u.test(flag)));
  return [{place, kind, isReflexive, stem, base: written, prefixes}];
}

function kindOf(base: string, flags: ReadonlySet<string>): Kind | undefined {
  if (/tis?$/u.test(base) && (flags.has('T') || flags.has('R') || flags.has('W')))
    return 'infinitive';
  if (flags.has('E') || (flags.has('R') && /[aio]si$/u.test(base))) return 'present';
  return ['O', 'P', 'Y'].some((flag) => flags.has(flag)) ? 'past' : undefined;
}

/** Each infinitive with the one part of the kind that is most like it; no part belongs to two verbs. */
function match(group: readonly PrincipalPart[], kind: Kind): (readonly [number, number])[] {
  const others = group.filter((part) => part.kind === kind);
  const pairs = group
    .filter((part) => part.kind === 'infinitive')
    .flatMap((infinitive) =>
      others.map((other) => ({infinitive, other, likeness: likeness(infinitive, other)})),
    )
    .filter((pair) => pair.likeness > LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  return pickBest(pairs);
}

function pickBest(pairs: readonly Pair[]): (readonly [number, number])[] {
  const taken = new Set<number>();
  return pairs.flatMap(({infinitive, other}): (readonly [number, number])[] => {
    if (taken.has(infinitive.place) || taken.has(other.place)) return [];
    taken.add(infinitive.place).add(other.place);
    return [[infinitive.place, other.place]];
  });
}

function likeness(infinitive: PrincipalPart, other: PrincipalPart): number {
  const shared = sharedLength(infinitive.stem, other.stem);
  const unlike = infinitive.stem.length + other.stem.length - 2 * shared;
  const samePrefixes = jaccard(infinitive.prefixes, other.prefixes);
  return (
    (isRegular(infinitive.base, other.base) ? 3 : 0) + 4 * samePrefixes + shared - 1.5 * unlike
  );
}

function isRegular(infinitive: string, other: string): boolean {
  const [ending, replacements] = REGULAR.find(([known]) => infinitive.endsWith(known)) ?? ['', []];
  return replacements.some(
    (replacement) => infinitive.slice(0, -ending.length) + replacement === other,
  );
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : [...a].filter((flag) => b.has(flag)).length / all;
}
