import {describe, expect, it} from 'vitest';
import {draftKey, forget, keep, readKept, type Storage} from './draftStore';

const NOW = new Date('2026-01-02T03:04:05Z');
const KEY = draftKey({task: 'edit', id: 'leeds', language: 'lt'});

function memory(): Storage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** What browsers do whose settings allow no storage. */
function refuse(): Storage {
  throw new Error('The operation is insecure');
}

describe('the drafts that a browser keeps', () => {
  it('come back with their time, and are gone when they are forgotten', () => {
    const storage = memory();
    expect(keep(() => storage, KEY, 'a', NOW)).toBe(true);
    expect(readKept(() => storage, KEY)).toEqual({text: 'a', savedAt: NOW});
    forget(() => storage, KEY);
    expect(readKept(() => storage, KEY)).toBeUndefined();
  });

  it('are one per task, case study and language', () => {
    const keys = [
      KEY,
      draftKey({task: 'translate', id: 'leeds', language: 'lt'}),
      draftKey({task: 'edit', id: 'leeds', language: 'lv'}),
      draftKey({task: 'edit', id: 'riga', language: 'lt'}),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('are none where the browser refuses, and it says so', () => {
    expect(keep(refuse, KEY, 'a', NOW)).toBe(false);
    expect(readKept(refuse, KEY)).toBeUndefined();
    expect(() => forget(refuse, KEY)).not.toThrow();
  });
});
