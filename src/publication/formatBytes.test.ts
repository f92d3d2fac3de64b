import {describe, expect, it} from 'vitest';
import {formatBytes} from './formatBytes';

describe('formatBytes', () => {
  it.each([
    [0, 'en', '0 kB'],
    [1, 'en', '1 kB'],
    [90_400, 'en', '90 kB'],
    [999_499, 'en', '999 kB'],
    [999_500, 'en', '1 MB'],
    [4_123_456, 'lt', '4,1 MB'],
    [4_123_456, 'pl', '4,1 MB'],
    [12_000_000, 'et', '12 MB'],
  ] as const)('says of %i bytes in %s: %s', (bytes, language, words) => {
    expect(formatBytes(bytes, language).replaceAll(/\s/gu, ' ')).toBe(words);
  });
});
