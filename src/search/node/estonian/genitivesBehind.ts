import {strongGrades, weakGrades} from './gradation';
import {SINGULAR, VOWELS} from './nounForms';

/** Endings after another shape of the stem than the genitive: plural, partitive, the short way to say into. */
const OTHER_ENDINGS = [
  '',
  ...SINGULAR.map((ending) => `i${ending}`),
  'id',
  'sid',
  'eid',
  't',
  'tt',
  'se',
  'de',
  'tte',
];

/** Endings after the plural in -te or -de. */
const PLURAL_ENDINGS = SINGULAR.flatMap((ending) => [`te${ending}`, `de${ending}`]);

/** Genitives that a form may belong to; whether it does is for `nounForms` to say. */
export function genitivesBehind(word: string): string[] {
  return [
    ...new Set([
      ...restsOf(word, SINGULAR),
      ...restsOf(word, PLURAL_ENDINGS).flatMap((rest) => genitivesOf(rest, vowelsAfter(rest))),
      ...restsOf(word, OTHER_ENDINGS).flatMap((rest) => genitivesOf(rest, VOWELS)),
    ]),
  ];
}

function restsOf(word: string, endings: readonly string[]): string[] {
  return [...new Set(endings)]
    .filter((ending) => word.endsWith(ending) && word.length > ending.length + 1)
    .map((ending) => word.slice(0, word.length - ending.length));
}

// Before -te and -de the stem keeps its vowel.
function vowelsAfter(rest: string): readonly string[] {
  const last = rest.slice(-1);
  return VOWELS.includes(last) ? [last] : VOWELS;
}

function genitivesOf(rest: string, vowels: readonly string[]): string[] {
  const body = /[aeiouäöüõ]$/u.test(rest) ? rest.slice(0, -1) : rest;
  const bodies = [...new Set([rest, body])];
  const graded = bodies.flatMap((stem) =>
    vowels.flatMap((vowel) => [
      ...weakGrades(stem + vowel),
      ...(/s$/u.test(stem) ? [] : strongGrades(stem + vowel).slice(0, 4)),
    ]),
  );
  return [
    rest,
    ...graded,
    ...(rest.endsWith('ne') ? [`${rest.slice(0, -2)}se`] : []),
    ...(rest.endsWith('tne') ? [`${rest.slice(0, -2)}sa`] : []),
    ...(/[^aeiouäöüõ]i$/u.test(rest) ? [`${rest.slice(0, -1)}ja`, `${rest.slice(0, -1)}ju`] : []),
    ...(/(?:nud|tud|dud)$/u.test(rest) ? [rest.slice(0, -1)] : []),
    ...(/[aeiu]s$/u.test(rest) ? strongGrades(rest.slice(0, -1)) : []),
    ...(/si?$/u.test(rest)
      ? [rest.replace(/si?$/u, 'e'), rest.replace(/si?$/u, 'he'), rest.replace(/s$/u, 'kse')]
      : []),
    ...(/st?$/u.test(rest) ? [rest.replace(/st?$/u, 'pse'), rest.replace(/st?$/u, 'he')] : []),
    ...(/[aei]$/u.test(rest)
      ? [`${rest}me`, ...strongGrades(rest).map((stem) => `${stem.slice(0, -1)}me`)]
      : []),
    ...(/ke(?:ne)?$/u.test(rest)
      ? [rest.replace(/ke(?:ne)?$/u, 'kese'), rest.replace(/ke(?:ne)?$/u, 'kse')]
      : []),
    ...contractedBodies(rest).flatMap((stem) =>
      VOWELS.flatMap((vowel) => strongGrades(stem + vowel).concat(weakGrades(stem + vowel))),
    ),
  ];
}

// The vowel before the last consonant falls out: number, numbri; artikkel, artikli.
function contractedBodies(rest: string): string[] {
  if (!/[^aeiouäöüõ][aeiu][lrnmvs]$/u.test(rest)) return [];
  const body = rest.slice(0, -2) + rest.slice(-1);
  return [...new Set([body, body.replace(/([kpt])\1(?=[lrnm]$)/u, '$1')])];
}
