import {describe, expect, it} from 'vitest';
import {toCountryCode} from './countryAliases';

describe('toCountryCode', () => {
  it.each([
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['GR', 'GR'],
    ['LT', 'LT'],
    ['uk', 'uk'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('of "%s" is "%s"', (code, expected) => {
    expect(toCountryCode(code)).toBe(expected);
  });
});
