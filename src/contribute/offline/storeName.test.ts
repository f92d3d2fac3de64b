import {describe, expect, it} from 'vitest';
import {isEarlierStore, storeName} from './storeName';

const SCOPE = 'https://school.example/guide/contribute/';

describe('isEarlierStore', () => {
  it.each([
    [storeName(SCOPE), false],
    [storeName(SCOPE).replace(/\/\d+\//, '/0/'), true],
    [storeName('https://school.example/guide/lt/contribute/').replace(/\/\d+\//, '/0/'), false],
    [storeName('https://school.example/other/contribute/'), false],
    [SCOPE, false],
    ['somebody-elses', false],
  ])('says for %s: %s', (name, isEarlier) => {
    expect(isEarlierStore(name, SCOPE)).toBe(isEarlier);
  });
});
