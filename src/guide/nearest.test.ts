import {describe, expect, it} from 'vitest';
import {nearest} from './nearest';

describe('nearest', () => {
  it.each([
    ['leadershp', ['inclusion', 'leadership'], 'leadership'],
    ['LEADERSHIP', ['leadership'], 'leadership'],
    [
      'inclusive-adult-lerning',
      ['inclusive-adult-learning', 'leadership'],
      'inclusive-adult-learning',
    ],
    ['UK', ['LT', 'GB'], 'GB'],
    ['el', ['LT', 'GR'], 'GR'],
    ['music', ['leadership'], undefined],
    ['lt', ['et', 'lv'], undefined],
    ['', ['leadership'], undefined],
    ['anything', [], undefined],
  ])('of "%s" among %j is %s', (found, candidates, expected) => {
    expect(nearest(found, candidates)).toBe(expected);
  });
});
