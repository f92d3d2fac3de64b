import {describe, expect, it} from 'vitest';
import {hashCodes} from './hashCodes';

function hashOf(text: string): string {
  return hashCodes(Uint16Array.from(text, (letter) => letter.charCodeAt(0)));
}

describe('hashCodes', () => {
  it('gives sixteen hexadecimal digits for any length', () => {
    for (const text of ['', 'a', 'a'.repeat(1000)]) {
      expect(hashOf(text)).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  it('keeps a hundred thousand texts that differ in one place apart', () => {
    const hashes = new Set<string>();
    for (let number = 0; number < 100_000; number++) {
      hashes.add(hashOf(`In ${number} schools teachers met.`).slice(0, 10));
    }
    expect(hashes.size).toBe(100_000);
  });

  it('changes about half of its bits with any change of one bit', () => {
    const codes = Uint16Array.from({length: 40}, (_, at) => at * 1571);
    const before = BigInt(`0x${hashCodes(codes)}`);
    for (let at = 0; at < codes.length; at++) {
      const changed = codes.with(at, (codes[at] ?? 0) ^ 1);
      const difference = before ^ BigInt(`0x${hashCodes(changed)}`);
      const bits = [...difference.toString(2)].filter((bit) => bit === '1').length;
      expect(bits).toBeGreaterThan(16);
      expect(bits).toBeLessThan(48);
    }
  });

  it('tells the order and the number of equal codes', () => {
    expect(hashOf('ab')).not.toBe(hashOf('ba'));
    expect(hashOf('aa')).not.toBe(hashOf('aaa'));
    expect(hashOf('\0')).not.toBe(hashOf('\0\0'));
  });
});
