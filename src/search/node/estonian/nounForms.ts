import {strongGrades, weakGrades} from './gradation';

/** Tells whether the dictionary has a form. */
export type IsForm = (word: string) => boolean;

const CASES = ['', 'sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ta', 'ga'];

/** Endings of the singular after the genitive. */
export const SINGULAR = [...CASES, 'd'];

/** Of the plural in i; the others take the longer plural. */
const SHORT_CASES = ['sse', 's', 'st', 'le', 'l', 'lt', 'ks', 'ni', 'na', 'ta', 'ga'];

/** The vowels that stems end in. */
export const VOWELS = ['a', 'e', 'i', 'u', 'o'];

/** The vowel of the partitive plural after that of the genitive. */
const PLURAL_VOWELS: Readonly<Record<string, readonly string[]>> = {
  a: ['i', 'u', 'e'],
  e: ['i'],
  i: ['e'],
  u: ['e', 'i'],
  o: ['e'],
};

/** kiri, kirja; ahi, ahju. */
const BEHIND_J = /(?<=[^aeiouäöüõ])j[au]$/u;

const SYLLABLES = /[aeiouäöüõ]+/gu;

/** Whether a stem has the cases of a noun in the singular. */
export function isGenitive(stem: string, isForm: IsForm): boolean {
  if (stem.length < 2 || !/[aeiouäöüõ]$/u.test(stem)) return false;
  if (!['ga', 'le', 'ks', 'st', 'd'].every((ending) => isForm(stem + ending))) return false;
  // The plural stem in i looks like a genitive: õpetaja|i.
  return !(stem.endsWith('i') && isGenitive(stem.slice(0, -1), isForm));
}

/** The forms of the noun or adjective with this genitive, those with one stem in one list, nominative first. */
export function nounForms(genitive: string, isForm: IsForm): string[][] {
  const strong = strongGrades(genitive);
  const nominatives = nominativesOf(genitive, strong, isForm);
  const lists = [
    nominatives.length > 0 ? nominatives : [genitive],
    SINGULAR.map((ending) => genitive + ending),
    partitivesOf(genitive, strong, nominatives).filter(isForm),
    ...pluralGenitives(genitive, strong, nominatives)
      .filter((stem) => isForm(`${stem}le`) && isForm(`${stem}ga`))
      .map((stem) => CASES.map((ending) => stem + ending)),
    ...pluralStems(genitive, strong)
      .filter((stem) => isForm(`${stem}le`) && isForm(`${stem}st`) && isForm(`${stem}sse`))
      .map((stem) => SHORT_CASES.map((ending) => stem + ending)),
    pluralPartitives(genitive, strong).filter(isForm),
  ];
  return lists.map((list) => [...new Set(list)]).filter((list) => list.length > 0);
}

function nominativesOf(genitive: string, strong: readonly string[], isForm: IsForm): string[] {
  const body = genitive.slice(0, -1);
  const vowel = genitive.slice(-1);
  // The participle in -va has a form in -vat of the verb.
  const isVowelStem =
    isForm(`${genitive}t`) &&
    !genitive.endsWith('va') &&
    (genitive.match(SYLLABLES)?.length ?? 0) < 3;
  const bare = isVowelStem ? [] : strong.map((stem) => stem.slice(0, -1));
  const weak = weakGrades(genitive).map((stem) => stem.slice(0, -1));
  const inserted = [...weak, ...strong.map((stem) => stem.slice(0, -1))]
    .flatMap(insertVowel)
    .filter((form) => vowel === 'a' || !form.endsWith('s'));
  const candidates = [
    ...bare,
    ...inserted,
    ...(genitive.endsWith('se') ? [`${genitive.slice(0, -2)}ne`, ...withIKe(genitive)] : []),
    ...(genitive.endsWith('me')
      ? membersIn(genitive).filter((form) => isForm(`${form}t`) || isForm(`${form}nt`))
      : []),
    ...(/(?:nu|tu|du)$/u.test(genitive) ? [`${genitive}d`] : []),
    ...(vowel === 'e'
      ? [
          ...strong.map((stem) => `${stem.slice(0, -1)}i`).filter((form) => !isForm(`${form}ga`)),
          ...weak.map((stem) => `${stem}e`),
        ]
      : []),
    ...(vowel === 'e' && /[aeiouäöüõ]$/u.test(body) ? [`${body}si`, `${body}s`] : []),
    ...(genitive.endsWith('he') ? [`${genitive.slice(0, -2)}s`] : []),
    ...(genitive.endsWith('tsa') ? [`${genitive.slice(0, -2)}ne`] : []),
    ...(BEHIND_J.test(genitive) ? [genitive.replace(BEHIND_J, 'i')] : []),
    ...weak.map((stem) => `${stem}${vowel}s`).filter((form) => isForm(`${form}t`)),
    ...strong.filter((stem) => stem !== genitive && !isVowelStem && !isForm(`${stem}ga`)),
  ];
  return [...new Set(candidates)].filter(
    (form) => form.length > 1 && isForm(form) && hasVowel(form),
  );
}

function withIKe(genitive: string): string[] {
  return genitive.endsWith('kse')
    ? [`${genitive.slice(0, -3)}ke`, `${genitive.slice(0, -3)}s`]
    : genitive.endsWith('kese')
      ? [`${genitive.slice(0, -4)}ke`, `${genitive.slice(0, -4)}kene`]
      : [];
}

// liige, liikme; võti, võtme; süda, südame; aste, astme.
function membersIn(genitive: string): string[] {
  const body = genitive.slice(0, -2);
  return [body, ...weakGrades(`${body}e`), `${body}i`, `${body}e`];
}

// number, numbri; tütar, tütre; tähtis, tähtsa; aken, akna; artikkel, artikli.
function insertVowel(body: string): string[] {
  if (!/[^aeiouäöüõ][lrnmvs]$/u.test(body)) return [];
  const doubled = body.replace(/([kpt])(?=[lrnm]$)/u, '$1$1');
  return [...new Set([body, doubled])].flatMap((stem) =>
    ['e', 'a', 'i', 'u'].map((vowel) => stem.slice(0, -1) + vowel + stem.slice(-1)),
  );
}

function partitivesOf(
  genitive: string,
  strong: readonly string[],
  nominatives: readonly string[],
): string[] {
  const body = genitive.slice(0, -1);
  return [
    `${genitive}t`,
    `${body}t`,
    `${body}d`,
    ...(nominatives.includes(`${body}si`) || nominatives.includes(`${body}s`) ? [`${body}tt`] : []),
    `${genitive}d`,
    ...strong,
    ...nominatives.flatMap((form) => [`${form}t`, `${form}d`, `${form}a`]),
    ...(genitive.endsWith('me') ? [`${genitive.slice(0, -2)}t`] : []),
    ...(genitive.endsWith('pse') ? [`${genitive.slice(0, -3)}st`] : []),
    ...(genitive.endsWith('he')
      ? [`${genitive.slice(0, -2)}st`, `${genitive.slice(0, -2)}tt`]
      : []),
    // Into: majja, tuppa, kätte, suurde.
    ...strong.map((stem) => stem.slice(0, -1) + stem.slice(-2, -1) + stem.slice(-1)),
    `${body}de`,
    `${body}tte`,
    ...(genitive.endsWith('se') ? [`${genitive.slice(0, -1)}se`] : []),
  ];
}

function pluralGenitives(
  genitive: string,
  strong: readonly string[],
  nominatives: readonly string[],
): string[] {
  const body = genitive.slice(0, -1);
  return [
    ...new Set([
      `${genitive}te`,
      `${genitive}de`,
      `${body}te`,
      `${body}de`,
      ...strong.map((stem) => `${stem}de`),
      ...nominatives.flatMap((form) => [`${form}te`, `${form}de`, `${form}ade`]),
      ...(genitive.endsWith('pse') ? [`${genitive.slice(0, -3)}ste`] : []),
      ...(genitive.endsWith('he') ? [`${genitive.slice(0, -2)}ste`] : []),
    ]),
  ];
}

function pluralStems(genitive: string, strong: readonly string[]): string[] {
  const body = genitive.slice(0, -1);
  const stems = [
    `${genitive}i`,
    `${body}ei`,
    `${body}i`,
    `${body}e`,
    ...strong.map((stem) => `${stem.slice(0, -1)}i`),
  ];
  return [...new Set(stems)].filter((stem) => stem !== genitive);
}

function pluralPartitives(genitive: string, strong: readonly string[]): string[] {
  const body = genitive.slice(0, -1);
  return [
    `${genitive}id`,
    `${body}id`,
    `${body}eid`,
    ...strong.flatMap((stem) => [
      `${stem}sid`,
      ...(PLURAL_VOWELS[genitive.slice(-1)] ?? []).map((vowel) => stem.slice(0, -1) + vowel),
    ]),
  ];
}

function hasVowel(form: string): boolean {
  return form.search(SYLLABLES) >= 0;
}
