import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../src/guide/languages';
import {CARRIERS} from './corpus';
import {readGold} from './gold';
import {wordsOf} from './judgeResults';

/** English has few forms. */
const FEWEST_FORMS = {noun: 4, verb: 10, adjective: 10, 'near-miss': 2};

describe.each(LANGUAGES)('the words in %s', (language) => {
  const gold = readGold(language);
  const count = (kind: string): number => gold.filter((word) => word.kind === kind).length;

  it('are many enough', () => {
    expect(count('noun')).toBeGreaterThanOrEqual(120);
    expect(count('verb')).toBeGreaterThanOrEqual(50);
    expect(count('adjective')).toBeGreaterThanOrEqual(30);
    expect(count('near-miss')).toBeGreaterThanOrEqual(10);
  });

  it('stand once each, with different forms in lower case, their own first', () => {
    const names = gold.map(({kind, word}) => `${kind} ${word}`);
    expect(new Set(names).size).toBe(names.length);
    for (const {word, forms} of gold) {
      expect(forms[0]).toBe(word);
      expect(new Set(forms).size, word).toBe(forms.length);
      for (const form of forms) expect([...wordsOf(form)], word).toEqual([form.normalize('NFC')]);
    }
  });

  it('have forms enough', () => {
    const fewest = language === 'en' ? undefined : FEWEST_FORMS;
    for (const {kind, word, forms} of gold) {
      expect(forms.length, word).toBeGreaterThanOrEqual(fewest?.[kind] ?? 2);
    }
  });

  it('are related to words that are there', () => {
    const words = gold.map(({word}) => word);
    for (const {related} of gold)
      expect(related.filter((each) => !words.includes(each))).toEqual([]);
  });

  it('do not stand in the sentences that carry them', () => {
    const carried = new Set(gold.flatMap(({forms}) => forms));
    const words = CARRIERS[language].flatMap((sentence) => [...wordsOf(sentence)]);
    expect(words.filter((word) => carried.has(word))).toEqual([]);
  });
});
