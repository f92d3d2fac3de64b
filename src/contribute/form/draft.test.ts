import {describe, expect, it} from 'vitest';
import type {FieldPath, Json} from './draft';
import {valueAt, withHeading, withoutItem, withValue} from './draft';
import {emptyDraft} from './emptyDraft';
import {readSavedDraft, saveDraft} from './savedDraft';
import {toNumber} from './toNumber';

describe('a draft', () => {
  it.each<readonly [FieldPath, Json]>([
    [['title'], 'A'],
    [['id'], 'a-case'],
    [['organisations', 0, 'name'], 'A'],
    [['claims', 'results'], 'planned'],
    [['sections', 'monday'], 'A'],
    [['themes'], ['leading-together']],
    [['__proto__', 'polluted'], 'A'],
  ])('has at %j what was put there', (path, value) => {
    const empty = emptyDraft('pl');
    const draft = withValue(empty, path, value);
    expect(valueAt(draft, path)).toEqual(value);
    expect(valueAt(JSON.parse(JSON.stringify(draft)) as typeof draft, path)).toEqual(value);
    expect(valueAt(empty, path) ?? '').toBe('');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('keeps what stands beside a changed value', () => {
    const one = withValue(emptyDraft('lt'), ['organisations', 0, 'name'], 'A');
    const two = withValue(one, ['organisations', 1, 'name'], 'B');
    const three = withValue(two, ['organisations', 0, 'role'], 'partner');
    expect(three.fields.organisations).toEqual([{name: 'A', role: 'partner'}, {name: 'B'}]);
    expect(withoutItem(three, ['organisations'], 0).fields.organisations).toEqual([{name: 'B'}]);
  });

  it('gets another heading', () => {
    const {sections} = withHeading(emptyDraft('et'), 'practice', 'Mis on kavas');
    expect(sections.find(({id}) => id === 'practice')?.heading).toBe('Mis on kavas');
  });
});

describe('a saved draft', () => {
  it('is the same when it is read', () => {
    const draft = withValue(emptyDraft('lt'), ['organisations', 0, 'name'], 'A');
    expect(readSavedDraft(saveDraft({...draft, base: 'B'}))).toEqual({...draft, base: 'B'});
  });

  it.each(['', '{', 'null', '{"version":1}', saveDraft(emptyDraft('lt')).replace('1', '0')])(
    'is none in "%s"',
    (text) => {
      expect(readSavedDraft(text)).toBeUndefined();
    },
  );
});

describe('toNumber', () => {
  it.each([
    ['12', 12],
    [' 1 250,5 ', 1250.5],
    ['67\u00A0984', 67_984],
    ['-3', -3],
    ['a few', 'a few'],
    ['1e3', '1e3'],
    ['1,2,3', '1,2,3'],
    ['', ''],
  ])('reads "%s"', (text, number) => {
    expect(toNumber(text)).toBe(number);
  });
});
