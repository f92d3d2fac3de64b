import type {DictionaryEntry} from '../parseWords';
import {BRITISH_SPELLINGS, IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS} from './englishTables';
import {IRREGULAR_VERBS} from './englishVerbs';
import type {Grammar} from './grammar';

/** What is added to a base, what it takes the place of, and the flags of the new word. */
type Derivation = readonly [ending: RegExp, replacement: string, flags: string];

/** The words that flags of the dictionary derive: `teach/Z` has `teacher`, which is another word. */
const DERIVATIONS: Readonly<Record<string, readonly Derivation[]>> = {
  R: agentNouns(),
  Z: agentNouns(),
  N: [
    [/e$/u, 'ion', 'S'],
    [/y$/u, 'ication', 'S'],
  ],
  X: [
    [/e$/u, 'ion', 'S'],
    [/y$/u, 'ication', 'S'],
  ],
  Y: [[/$/u, 'ly', '']],
  P: [
    [/(?<![aeiou])y$/u, 'iness', ''],
    [/$/u, 'ness', ''],
  ],
  L: [[/$/u, 'ment', 'S']],
  B: [
    [/(?<=[^aeiou])e$/u, 'able', ''],
    [/$/u, 'able', ''],
  ],
  V: [
    [/e$/u, 'ive', ''],
    [/$/u, 'ive', ''],
  ],
  J: [
    [/e$/u, 'ing', 'S'],
    [/$/u, 'ing', 'S'],
  ],
};

/** Flags of prefixes, which make other words: re-, in-, un-, de-, dis-, con-, pro-. */
const PREFIXES = ['A', 'I', 'U', 'C', 'E', 'F', 'K'];

/** Flags of forms of the same word: plural or third person, -ed, -ing, -er, -est. */
const INFLECTING = ['S', 'D', 'G', 'T', 'R', ...PREFIXES];

/** What looks like their plural is another word. */
const WITHOUT_PLURAL: ReadonlySet<string> = new Set(['new']);

/** Words in -ize that are written with z in Britain too. */
const ALWAYS_Z = /^(?:size|prize|seize|capsize|maize|resize|outsize|downsize)$/u;

/**
 * Of the dictionary SCOWL `en_US`. Possessives are cut off before a word is looked up. Words derived from others get
 * entries of their own, and British spellings stand beside the American ones.
 */
export const ENGLISH: Grammar = {
  inflectingPrefixes: [],
  outerPrefixes: [],
  derivationOf: () => undefined,
  ignoredSuffixes: [],
  irregular: IRREGULAR_VERBS + IRREGULAR_NOUNS + IRREGULAR_ADJECTIVES,
  prepare(entries) {
    const american = withoutDerivations(entries);
    const bases = new Map(american.map((entry) => [entry.base, entry]));
    const british = american.flatMap((entry) =>
      britishSpellings(entry.base)
        .filter((base) => !bases.has(base))
        .map((base) => ({...entry, base})),
    );
    const known = new Set([...bases.keys(), ...british.map(({base}) => base)]);
    const loose = american.flatMap(({base, flags}) =>
      looseForms(base, flags, (form) => known.has(form)),
    );
    return [...american, ...british, ...loose.map((base) => ({base, flags: new Set<string>()}))];
  },
  *join(entries, placesOf) {
    for (const [place, {base, flags}] of entries.entries()) {
      for (const spelling of britishSpellings(base)) {
        for (const other of placesOf(spelling)) yield [place, other];
      }
      for (const form of looseForms(base, flags, (known) => placesOf(known).length > 0)) {
        for (const other of placesOf(form))
          if (entries[other]?.flags.size === 0) yield [place, other];
      }
    }
  },
};

function agentNouns(): Derivation[] {
  return [
    [/e$/u, 'er', 'S'],
    [/(?<![aeiou])y$/u, 'ier', 'S'],
    [/$/u, 'er', 'S'],
  ];
}

function withoutDerivations(entries: readonly DictionaryEntry[]): DictionaryEntry[] {
  const words = new Map<string, Set<string>>();
  const add = (base: string, flags: Iterable<string>) =>
    words.set(base, new Set([...(words.get(base) ?? []), ...flags]));
  for (const {base, flags} of entries) {
    const isAdjective = flags.has('T');
    const own = INFLECTING.filter((flag) => flags.has(flag) && (flag !== 'R' || isAdjective));
    // Many nouns have no plural here, though texts have it: competences.
    add(
      base,
      flags.has('M') && !WITHOUT_PLURAL.has(base)
        ? [...own, 'S']
        : own.filter((flag) => flag !== 'S' || !WITHOUT_PLURAL.has(base)),
    );
    for (const flag of flags) {
      if (flag === 'R' && isAdjective) continue;
      const [ending, replacement, derived] =
        DERIVATIONS[flag]?.find(([pattern]) => pattern.test(base)) ?? [];
      if (ending)
        add(base.replace(ending, replacement ?? ''), [
          ...(derived ?? ''),
          ...PREFIXES.filter((prefix) => flags.has(prefix)),
        ]);
    }
  }
  return [...words].map(([base, flags]) => ({base, flags}));
}

function britishSpellings(base: string): string[] {
  const changed = base.replace(/(?<=.{2})(yz|iz)(?=(?:e|er|ing|ed|ation|able)$)/u, (ending) =>
    ending.replace('z', 's'),
  );
  const listed = BRITISH.get(base);
  return [
    ...(changed === base || ALWAYS_Z.test(base) ? [] : [changed]),
    ...(listed === undefined ? [] : [listed]),
  ];
}

const BRITISH: ReadonlyMap<string, string> = new Map(
  BRITISH_SPELLINGS.trim()
    .split('\n')
    .map((row) => {
      const [american = '', british = ''] = row.split(' ');
      return [american, british];
    }),
);

/** Forms that the dictionary has as entries of their own, if at all: potatoes, running, writing, travelled. */
function looseForms(
  base: string,
  flags: ReadonlySet<string>,
  isKnown: (form: string) => boolean,
): string[] {
  if (base.length < 2) return [];
  const doubled = /[aeiou][^aeiouwxy]$/u.test(base) ? base + base.slice(-1) : base;
  const isVerb = VERBS.has(base) || flags.has('D') || flags.has('G');
  const gerunds = isVerb && !flags.has('G') ? [`${base}ing`, base.replace(/e$/u, 'ing')] : [];
  const pasts = [`${doubled}ing`, `${doubled}ed`];
  const degrees = [`${doubled}er`, `${doubled}est`];
  const isBritish = isVerb && base.endsWith('el');
  return [
    ...[...gerunds, ...(flags.has('S') ? [`${base}es`] : [])].filter(isKnown),
    ...(isBritish || pasts.every(isKnown) ? pasts : []),
    ...(degrees.every(isKnown) ? degrees : []),
  ].filter((form) => form !== base);
}

const VERBS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((row) => row.split(' ')[0] ?? ''),
);
