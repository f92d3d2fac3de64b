import {describe, expect, it} from 'vitest';
import {fillMessage} from './fillMessage';

describe('fillMessage', () => {
  it('puts values in place of the placeholders, in the order of the message', () => {
    const values = {typed: ['mentr'], corrected: ['1', '2']};
    expect(fillMessage('{corrected} instead of {typed}!', values)).toEqual([
      '1',
      '2',
      ' instead of ',
      'mentr',
      '!',
    ]);
  });

  it('fills a placeholder wherever it occurs and leaves one that has no value', () => {
    expect(fillMessage('{a}{b}{a}', {a: ['x']})).toEqual(['x', '{b}', 'x']);
  });

  it('leaves braces in a value alone', () => {
    expect(fillMessage('“{a}”', {a: ['{b}'], b: ['no']})).toEqual(['“', '{b}', '”']);
  });
});
