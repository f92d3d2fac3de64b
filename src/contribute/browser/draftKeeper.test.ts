import {describe, expect, it} from 'vitest';
import {openKeeper, type DraftKeeper} from './draftKeeper';
import {forget, readKept, type Storage} from './draftStore';

const NOW = new Date('2026-01-02T03:04:05Z');
const KEY = 'guide-contribute:edit:leeds:lt';

/** A storage that two tabs share, with what it tells the other one. */
function shared() {
  const texts = new Map<string, string>();
  const storage: Storage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
  const kept = () => readKept(() => storage, KEY)?.text;
  const open = () => openKeeper(() => storage, KEY, kept());
  return {storage, kept, open};
}

/** Whether a tab is told when another has kept a text. */
function isTold(keeper: DraftKeeper, newValue: string | null, key = KEY): boolean {
  return keeper.isChangedBy({key, newValue});
}

describe('two tabs with the same draft', () => {
  it('do not overwrite each other', () => {
    const {kept, open} = shared();
    const [mine, other] = [open(), open()];
    expect(other.save('theirs', NOW)).toBe('saved');
    expect(isTold(mine, 'theirs')).toBe(true);
    expect([mine.save('mine', NOW), mine.save('mine and more', NOW)]).toEqual([
      'changed',
      'changed',
    ]);
    expect(kept()).toBe('theirs');
  });

  it('keep the one that a person insists on, and then the other tab is told', () => {
    const {kept, open} = shared();
    const [mine, other] = [open(), open()];
    other.save('theirs', NOW);
    expect(mine.insist('mine', NOW)).toBe('saved');
    expect(kept()).toBe('mine');
    expect(isTold(other, 'mine')).toBe(true);
    expect(other.save('theirs again', NOW)).toBe('changed');
    expect(mine.save('mine again', NOW)).toBe('saved');
  });

  it('go on with the draft of the other after opening anew', () => {
    const {kept, open} = shared();
    const other = open();
    other.save('theirs', NOW);
    const mine = open();
    expect(mine.save('theirs and mine', NOW)).toBe('saved');
    expect(kept()).toBe('theirs and mine');
  });

  it('agree when they have written the same', () => {
    const {open} = shared();
    const [mine, other] = [open(), open()];
    other.save('same', NOW);
    expect(mine.save('same', NOW)).toBe('saved');
    expect(isTold(mine, 'same')).toBe(false);
  });

  it('keep what one goes on with after the other has deleted it', () => {
    const {storage, kept, open} = shared();
    const mine = open();
    mine.save('mine', NOW);
    forget(() => storage, KEY);
    expect(isTold(mine, null)).toBe(false);
    expect(mine.save('mine and more', NOW)).toBe('saved');
    expect(kept()).toBe('mine and more');
  });

  it.each([`${KEY}:time`, 'guide-contribute:edit:leeds:lv', 'guide-theme'])(
    'are not told of %s',
    (key) => {
      expect(isTold(shared().open(), 'x', key)).toBe(false);
    },
  );
});

describe('one tab', () => {
  it('keeps its draft again and again', () => {
    const {kept, open} = shared();
    const keeper = open();
    for (const text of ['a', 'ab', 'abc']) expect(keeper.save(text, NOW)).toBe('saved');
    expect(kept()).toBe('abc');
  });

  it('says so where the browser keeps nothing', () => {
    const keeper = openKeeper(() => {
      throw new Error('The operation is insecure');
    }, KEY);
    expect([keeper.save('a', NOW), keeper.insist('a', NOW)]).toEqual(['failed', 'failed']);
  });
});
