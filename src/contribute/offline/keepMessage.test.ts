import {describe, expect, it} from 'vitest';
import {isKept, readKeepRequest} from './keepMessage';

describe('readKeepRequest', () => {
  it.each([
    [{kind: 'keep', files: ['https://a.example/b.js', 1]}, ['https://a.example/b.js']],
    [{kind: 'keep', files: 'https://a.example/b.js'}, undefined],
    [{kind: 'skip'}, undefined],
    ['keep', undefined],
    [null, undefined],
  ])('reads %j as %j', (message, files) => {
    expect(readKeepRequest(message)).toEqual(files);
  });
});

describe('isKept', () => {
  it.each([
    [{kind: 'kept'}, true],
    [{kind: 'failed'}, false],
    [undefined, false],
  ])('says for %j: %s', (message, isTrue) => {
    expect(isKept(message)).toBe(isTrue);
  });
});
