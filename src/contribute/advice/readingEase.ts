import type {Language} from '../../guide/languages';

/** How hard a text is by a published formula, and how hard it may be. */
export type ReadingEase = {
  readonly formula: string;
  /** Rounded. */
  readonly score: number;
  /** What the score should be, with the sign of the comparison. */
  readonly expected: string;
  readonly isHard: boolean;
};

type Formula = (sentences: readonly (readonly string[])[]) => ReadingEase;

/** Formulas that were made for a language or tested with it; we know of none for Lithuanian, Latvian and Estonian. */
const FORMULAS: Partial<Record<Language, Formula>> = {en: fleschReadingEase, pl: fogPl};

/** Words; both formulas ask for samples of at least a hundred. */
const LEAST_WORDS = 100;

/**
 * How hard the sentences of a text are to read, each given as its words; undefined for fewer than a hundred words and for a
 * language without a published formula.
 */
export function readingEase(
  sentences: readonly (readonly string[])[],
  language: Language,
): ReadingEase | undefined {
  return sentences.flat().length < LEAST_WORDS ? undefined : FORMULAS[language]?.(sentences);
}

/** Below this a text is "difficult" in Flesch's table of 1949: as academic magazines, no longer as quality ones. */
const LEAST_EASE = 50;

/**
 * Reading Ease = 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 *
 * @see Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology, 32(3), 221–233.
 */
function fleschReadingEase(sentences: readonly (readonly string[])[]): ReadingEase {
  const words = sentences.flat();
  const syllables = sum(words.map(englishSyllables));
  const ease =
    206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length);
  const score = Math.round(ease);
  return {formula: 'Flesch', score, expected: `≥ ${LEAST_EASE}`, isHard: score < LEAST_EASE};
}

/** Years of education; more than those of a bachelor's degree is "difficult". */
const MOST_FOG = 15;

/** Syllables from which a Polish word counts as hard; in English it is three. */
const HARD_SYLLABLES = 4;

/**
 * FOG-PL = 0.4 × (words per sentence + hard words in a hundred): Gunning's index (1952) with words of four syllables and more as
 * the hard ones, as tested on translations of the same texts.
 *
 * @see Anna Seretny: Wskaźnik czytelności tekstu jako pomoc w określaniu stopnia jego trudności
 */
function fogPl(sentences: readonly (readonly string[])[]): ReadingEase {
  const words = sentences.flat();
  const hard = words.filter((word) => polishSyllables(word) >= HARD_SYLLABLES).length;
  const fog = 0.4 * (words.length / sentences.length + (100 * hard) / words.length);
  const score = Math.round(fog);
  return {formula: 'FOG-PL', score, expected: `≤ ${MOST_FOG}`, isHard: score > MOST_FOG};
}

/** By the usual rule of thumb: groups of vowels, without a silent e at the end. */
export function englishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/(?:[^aeiouyl]es|[^aeiouytd]ed|[^aeiouyl]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, letters.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** One for each vowel, but for an i that only softens the consonant before a vowel. */
export function polishSyllables(word: string): number {
  return word.toLowerCase().match(/[aąeęoóuy]|i(?![aąeęoóu])/g)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
