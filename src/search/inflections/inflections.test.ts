import {beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import {createAnalyzer, type Analyzer} from '../analyzer';
import {fold} from '../fold';
import {buildLexicon} from '../node/buildLexicon';
import {readDictionary} from '../node/readDictionary';
import {ENGLISH_INFLECTIONS} from './en';
import {ESTONIAN_INFLECTIONS} from './et';
import {readRows, type Inflections} from './inflections';
import {LITHUANIAN_INFLECTIONS} from './lt';
import {LATVIAN_INFLECTIONS} from './lv';
import {POLISH_INFLECTIONS} from './pl';

const INFLECTIONS: Record<Language, Inflections> = {
  en: ENGLISH_INFLECTIONS,
  lt: LITHUANIAN_INFLECTIONS,
  lv: LATVIAN_INFLECTIONS,
  et: ESTONIAN_INFLECTIONS,
  pl: POLISH_INFLECTIONS,
};

/** The share of forms in percent that must meet the dictionary form: every lower number is a step back. */
const FEWEST_MET: Record<Language, number> = {en: 99, lt: 98, lv: 99, et: 98, pl: 98};

/** Pairs that meet though they should not, since a rare word has the same form. */
const MET_AGAINST_RULE: Record<Language, readonly string[]> = {
  en: [],
  lt: [],
  lv: [],
  et: ['tund tunne', 'linn lind', 'laud laul', 'tee teema'],
  pl: ['kraj krajać'],
};

// Reading a dictionary takes seconds on a small machine.
const READING_MS = 120_000;

describe.each(LANGUAGES)('analysis of %s', (language) => {
  const {nouns, verbs, adjectives, apart} = INFLECTIONS[language];
  const rows = [nouns, verbs, adjectives].flatMap(readRows);
  const pairs = readRows(apart);
  let analyzer: Analyzer;

  beforeAll(async () => {
    const dictionary = await readDictionary(language);
    analyzer = createAnalyzer(
      language,
      buildLexicon(dictionary, [...rows, ...pairs].flat()).lexicon,
    );
  }, READING_MS);

  const meet = (a: string, b: string) => {
    const keys = analyzer.keysOf(b);
    return analyzer.keysOf(a).some((key) => keys.includes(key));
  };

  const formPairs = rows.flatMap(([base = '', ...forms]) =>
    forms.map((form) => [base, form] as const),
  );

  it('finds nearly all forms of a word by its dictionary form', () => {
    const missed = formPairs.filter(([base, form]) => !meet(base, form));
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(
      (formPairs.length * (100 - FEWEST_MET[language])) / 100,
    );
  });

  it('finds nearly all forms without diacritics', () => {
    const missed = formPairs.filter(([base, form]) => !meet(fold(base), form));
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(
      (formPairs.length * (102 - FEWEST_MET[language])) / 100,
    );
  });

  it('keeps apart what only looks alike', () => {
    const met = pairs.filter(([a = '', b = '']) => meet(a, b)).map((pair) => pair.join(' '));
    expect(met.filter((pair) => !MET_AGAINST_RULE[language].includes(pair))).toEqual([]);
  });

  it('knows every form of its own words', () => {
    expect(rows.flat().filter((word) => !analyzer.isKnown(word))).toEqual([]);
  });
});
