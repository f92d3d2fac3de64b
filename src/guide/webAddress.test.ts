import {describe, expect, it} from 'vitest';
import {isWebAddress} from './webAddress';

describe('isWebAddress', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'https://šiauliai.lt/ąžuolas',
    'https://localhost/',
  ])('accepts %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each([
    'https://example.org>',
    'https://example.org/a>',
    'https://example.org/a%3E',
    'https://',
    'https://a b.org',
    'example.org',
    'ftp://example.org',
    'https://user:word@example.org',
    '',
  ])('refuses "%s"', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});
