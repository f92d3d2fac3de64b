import {describe, expect, it} from 'vitest';
import type {BenchDocument} from './corpus';
import {f1, judge} from './judgeResults';
import type {BenchQuery} from './queries';

const DOCUMENTS: BenchDocument[] = [
  {id: 0, text: 'Upė ir upės.', origin: 'site'},
  {id: 1, text: 'Kažkas apie upeles', origin: 'site'},
  {id: 2, text: 'Čia minima „upę“.', origin: 'made'},
  {id: 3, text: 'Čia minima „knyga“.', origin: 'made'},
  {id: 4, text: 'Čia minima „upinis“.', origin: 'made'},
];

const QUERY: BenchQuery = {
  kind: 'dictionary',
  text: 'upė',
  wanted: new Set(['upė', 'upės', 'upę']),
  neutral: new Set(['upinis']),
};

describe('f1', () => {
  it.each([
    ['all that is right and nothing else', [0, 2], 1],
    ['sections without a judgement', [0, 1, 2], 1],
    ['a related word', [0, 2, 4], 1],
    ['a document twice', [0, 0, 2], 1],
    ['half of it', [2], 2 / 3],
    ['something wrong', [0, 2, 3], 4 / 5],
    ['nothing', [], 0],
    ['only what is wrong', [3], 0],
  ])('of %s', (_name, found, score) => {
    expect(f1(QUERY, found, judge(DOCUMENTS))).toBeCloseTo(score);
  });
});
