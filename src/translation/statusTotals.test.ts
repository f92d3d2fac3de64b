import {describe, expect, it} from 'vitest';
import {readGuide} from '../guide/node/readGuide';
import {barOf, totalsOf} from './statusTotals';
import {toTranslationStatus} from './translationStatus';

const NONE = {original: 0, current: 0, behind: 0, missing: 0, orphan: 0, reviewed: 0};

describe('totalsOf', () => {
  it('adds up the kinds of each language', async () => {
    const {guide} = await readGuide('tests/sites/good');
    const totals = totalsOf(toTranslationStatus(guide));
    expect(totals.map(({language}) => language)).toEqual(['en', 'lt', 'lv', 'et', 'pl']);
    for (const {original, current, behind, missing, reviewed, waiting} of totals) {
      expect(original + current + behind + missing).toBe(guide.entries.length);
      expect(waiting).toBe(current + behind - reviewed);
    }
    expect(totals.reduce((sum, {original}) => sum + original, 0)).toBe(guide.entries.length);
  });
});

describe('barOf', () => {
  it('shares the bar among the states that there are', () => {
    expect(barOf({...NONE, original: 1, behind: 1, missing: 2, reviewed: 1})).toEqual([
      {state: 'original', start: 0, length: 25},
      {state: 'behind', start: 25, length: 25},
      {state: 'missing', start: 50, length: 50},
    ]);
  });

  it('is empty without texts', () => {
    expect(barOf(NONE)).toEqual([]);
  });
});
