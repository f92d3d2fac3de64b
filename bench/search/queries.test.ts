import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../src/guide/languages';
import {readGold, type GoldWord} from './gold';
import {fold, makeQueries, QUERY_KINDS} from './queries';

const GOLD: GoldWord[] = [
  {kind: 'noun', word: 'žuvis', forms: ['žuvis', 'žuvies', 'žuvims'], related: ['žvejoti']},
  {kind: 'noun', word: 'knyga', forms: ['knyga', 'knygos', 'knygoms'], related: []},
  {kind: 'verb', word: 'žvejoti', forms: ['žvejoti', 'žvejoja'], related: ['žuvis']},
  {kind: 'near-miss', word: 'knygynas', forms: ['knygynas', 'knygyno'], related: []},
];

describe('makeQueries', () => {
  const queries = makeQueries('lt', GOLD);
  const textsOf = (kind: string): string[] =>
    queries.filter((query) => query.kind === kind).map(({text}) => text);

  it('asks for dictionary forms of nouns and adjectives, and for other forms of verbs', () => {
    expect(textsOf('dictionary')).toEqual(['žuvis', 'knyga']);
    expect(textsOf('verb')).toEqual(['žvejoja']);
    expect(textsOf('inflected').length).toBe(4);
    expect(textsOf('inflected')).not.toContain('knyga');
  });

  it('wants all forms of the word, counts related ones neither way', () => {
    const [query] = queries;
    expect([...(query?.wanted ?? [])]).toEqual(['žuvis', 'žuvies', 'žuvims']);
    expect([...(query?.neutral ?? [])]).toEqual(['žvejoti', 'žvejoja']);
  });

  it('asks without diacritics only where there are some', () => {
    expect(textsOf('no diacritics')).toEqual([expect.stringMatching(/^zuvi/u)]);
  });

  it.each(LANGUAGES)('makes slips that are no word and near to one word only in %s', (language) => {
    const gold = readGold(language);
    const forms = new Set(gold.flatMap((word) => word.forms));
    const slips = makeQueries(language, gold).filter(({kind}) => kind === 'slip');
    expect(slips.length).toBeGreaterThan(50);
    for (const {text, wanted} of slips) {
      expect(forms.has(text)).toBe(false);
      expect(gold.filter((word) => word.forms.every((form) => wanted.has(form))).length, text).toBe(
        1,
      );
    }
  });

  it.each(LANGUAGES)('makes every kind of query in %s, the same each time', (language) => {
    const gold = readGold(language);
    const made = makeQueries(language, gold);
    const kinds = QUERY_KINDS.filter((kind) => language !== 'en' || kind !== 'no diacritics');
    expect(new Set(made.map(({kind}) => kind))).toEqual(new Set(kinds));
    expect(makeQueries(language, gold)).toEqual(made);
  });
});

describe('fold', () => {
  it.each([
    ['žuvų', 'zuvu'],
    ['łąka', 'laka'],
    ['õpetaja', 'opetaja'],
    ['ģimene', 'gimene'],
  ])('makes %s %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});
