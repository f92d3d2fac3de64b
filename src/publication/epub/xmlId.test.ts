import fc from 'fast-check';
import {expect, it} from 'vitest';
import {toXmlId} from './xmlId';

it.each([
  ['how-to', 'how-to'],
  ['2026-ė', '_32.026-_117.'],
  ['a_b', 'a_5f.b'],
  ['-x', '_2d.x'],
])('makes an id of the anchor %j', (anchor, id) => {
  expect(toXmlId(anchor)).toBe(id);
});

it('makes different ids of different anchors, none of which begins with two underscores', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other);
      expect(toXmlId(one)).not.toBe(toXmlId(other));
      expect(toXmlId(one)).toMatch(/^$|^(?!__)[a-z_][a-z0-9._-]*$/iu);
    }),
  );
});
