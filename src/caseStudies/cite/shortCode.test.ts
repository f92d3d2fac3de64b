import {describe, expect, it} from 'vitest';
import {shortCode, shortPath} from './shortCode';

describe('shortCode', () => {
  it.each([
    ['leeds-learning-visit', 'swmws'],
    ['kaisiadorys-job-shadowing', 'jwq4x'],
  ])('of %s is %s for ever: it stands on paper', (id, code) => {
    expect(shortCode(id)).toBe(code);
    expect(shortPath(id)).toBe(`/c/${code}/`);
  });

  it('has five letters that nobody takes for others and that make no word', () => {
    const ids = Array.from({length: 10_000}, (_, number) => `case-${number}`);
    const codes = ids.map(shortCode);
    expect(codes.filter((code) => !/^[2-9bcdfghjkmnpqrstvwxz]{5}$/.test(code))).toEqual([]);
    expect(new Set(codes.join('')).size).toBe(27);
  });

  it.each([
    ['numbered ids', (number: number) => `case-${number}`],
    ['ids of words', (number: number) => `school-${number % 100}-visit-${number * 7}-abroad`],
    ['short ids', (number: number) => `a${number.toString(36)}`],
  ])('is seldom shared: %s', (_, toId) => {
    const ids = Array.from({length: 10_000}, (__, number) => toId(number));
    // Chance would have three or four pairs share one; more than twelve once in ten thousand times.
    expect(ids.length - new Set(ids.map(shortCode)).size).toBeLessThanOrEqual(12);
  });
});
