import {describe, expect, it} from 'vitest';
import type {CaseChoice} from '../form/formData';
import {planTask, readWish} from './planTask';

const LT = 'case-studies/leeds/lt.md';
const EN = 'case-studies/leeds/en.md';
const CASES: readonly CaseChoice[] = [
  {id: 'leeds', title: 'Lidsas', original: 'lt', files: {lt: LT, en: EN}},
];

describe('readWish', () => {
  it.each([
    ['', {}],
    ['?case=leeds&language=lt&to=lv', {caseId: 'leeds', language: 'lt', to: 'lv'}],
    ['?case=&language=de&to=', {}],
  ])('reads %j', (query, wish) => {
    expect(readWish(query)).toEqual(wish);
  });
});

describe('planTask', () => {
  it.each([
    ['', {task: 'new', id: '', language: 'pl'}],
    ['?language=lt', {task: 'new', id: '', language: 'pl'}],
    ['?case=leeds&language=lt', {task: 'edit', id: 'leeds', language: 'lt', own: LT}],
    ['?case=leeds&language=en', {task: 'edit', id: 'leeds', language: 'en', own: EN, original: LT}],
    // She reads the English translation; hers is made from the original all the same.
    [
      '?case=leeds&language=en&to=pl',
      {task: 'translate', id: 'leeds', language: 'pl', original: LT},
    ],
    [
      '?case=leeds&language=lt&to=en',
      {task: 'translate', id: 'leeds', language: 'en', own: EN, original: LT},
    ],
    ['?case=leeds&language=en&to=lt', {task: 'edit', id: 'leeds', language: 'lt', own: LT}],
    ['?case=leeds', {task: 'edit', id: 'leeds', language: 'lt', own: LT}],
    ['?case=leeds&language=pl', undefined],
    ['?case=riga&language=lt', undefined],
  ])('plans for %j', (query, plan) => {
    expect(planTask(CASES, readWish(query), 'pl')).toEqual(plan);
  });
});
