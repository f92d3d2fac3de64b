import {strongGrades, weakGrades} from './gradation';
import type {IsForm} from './nounForms';

const OF_MA = [
  'ma',
  'mas',
  'mast',
  'maks',
  'mata',
  's',
  'sin',
  'sid',
  'sime',
  'site',
  'sivad',
  'is',
  'isin',
  'isid',
  'isime',
  'isite',
  'nud',
  'ge',
  'gu',
  'gem',
  'da',
  'des',
  'v',
];

const OF_PRESENT = ['n', 'd', 'b', 'me', 'te', 'vad', 'ks', 'ksin', 'ksid', 'ksime', 'ksite', ''];

const OF_PAST = [
  'nud',
  'nuks',
  'ge',
  'gu',
  'gem',
  'da',
  'des',
  'ta',
  'tes',
  'a',
  'es',
  'ke',
  'ku',
  'kem',
  'la',
  'les',
  'ra',
  'res',
  'na',
  'nes',
];

const OF_PASSIVE = [
  'takse',
  'ti',
  'tud',
  'tav',
  'tama',
  'taks',
  'dakse',
  'di',
  'dud',
  'dav',
  'dama',
  'daks',
  'akse',
];

/** Whether a stem has the supine of a verb. */
export function isVerbStem(stem: string, isForm: IsForm): boolean {
  return stem.length > 1 && ['ma', 'mast', 'mata'].every((ending) => isForm(stem + ending));
}

/** The forms of the verb with this stem before -ma, those with one stem in one list, the -ma infinitive first. */
export function verbForms(stem: string, isForm: IsForm): string[][] {
  const vowelStem = /[aeiouäöüõ]$/u.test(stem) ? stem : `${stem}e`;
  const presents = [...weakGrades(vowelStem), ...weakGrades(`${stem}a`), ...weakGrades(`${stem}i`)]
    .filter((present) => ['n', 'b', 'vad', 'me'].every((ending) => isForm(present + ending)))
    .slice(0, 1);
  const pasts = pastStems(stem, vowelStem)
    .filter((past) => isForm(`${past}nud`))
    .slice(0, 1);
  const passives = [
    ...new Set([
      ...presents,
      ...pasts,
      ...pasts.map((past) => past.replace(/s$/u, 's')),
      stem,
      ...weakGrades(vowelStem),
    ]),
  ];
  return [
    OF_MA.map((ending) => stem + ending),
    ...presents.map((present) => OF_PRESENT.map((ending) => present + ending)),
    ...pasts.map((past) => OF_PAST.map((ending) => past + ending)),
    ...passives.map((passive) => OF_PASSIVE.map((ending) => passive + ending)),
    ...(stem.endsWith('d')
      ? [OF_PASSIVE.map((ending) => stem.slice(0, -1) + ending), [`${stem}a`, `${stem}es`]]
      : [[`${stem}a`, `${stem}es`]]),
  ]
    .map((list) => [...new Set(list)].filter(isForm))
    .filter((list) => list.length > 0);
}

function pastStems(stem: string, vowelStem: string): string[] {
  const bare = vowelStem.slice(0, -1);
  return [
    ...new Set([
      stem,
      bare,
      ...weakGrades(vowelStem),
      ...weakGrades(vowelStem).map((weak) => weak.slice(0, -1)),
      contracted(stem),
    ]),
  ];
}

// mõtle-ma, mõel-nud.
function contracted(stem: string): string {
  return stem.replace(/[tdkgpb]([lrn])e$/u, 'e$1');
}

const ENDINGS = [...new Set([...OF_MA, ...OF_PRESENT, ...OF_PAST, ...OF_PASSIVE])];

/** Stems before -ma that a form may belong to; whether it does is for `verbForms` to say. */
export function verbStemsBehind(word: string): string[] {
  const rests = ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, word.length - ending.length))
    .filter((rest) => rest.length > 1);
  return [...new Set(rests.flatMap(stemsOf))];
}

function stemsOf(rest: string): string[] {
  const vowels = ['e', 'a', 'i', 'u'].map((vowel) => rest + vowel);
  return [
    ...strongGrades(rest),
    ...vowels.flatMap(strongGrades),
    ...(/[aeiu]$/u.test(rest) ? strongGrades(rest).map((stem) => stem.slice(0, -1)) : []),
    `${rest}d`,
    rest.replace(/e([lrn])$/u, 't$1e'),
  ];
}
