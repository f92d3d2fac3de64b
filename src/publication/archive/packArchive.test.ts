import {strToU8} from 'fflate';
import {describe, expect, it} from 'vitest';
import {packArchive} from './packArchive';

const fileAt = (path: string) => ({path, bytes: strToU8('Words.')});

describe('packArchive', () => {
  it('gives the same bytes whatever the order of the files', () => {
    const [one, two] = [fileAt('docs/1.md'), fileAt('a.md')];
    expect(packArchive([one, two], '2026-11-22')).toEqual(packArchive([two, one], '2026-11-22'));
  });

  it.each([
    '../secret',
    'docs/../../secret',
    '/etc/passwd',
    'docs//a',
    './a',
    'docs\\a',
    'C:a',
    '',
  ])('refuses the path "%s"', (path) => {
    expect(() => packArchive([fileAt(path)], '2026-11-22')).toThrow('inside the archive');
  });

  it('refuses two files at one path', () => {
    expect(() => packArchive([fileAt('a'), fileAt('a')], '2026-11-22')).toThrow('second file "a"');
  });

  it.each(['2026', '2026-13-01', '1979-01-01', 'yesterday', ''])(
    'refuses the date "%s"',
    (date) => {
      expect(() => packArchive([], date)).toThrow(`Unexpected date "${date}"`);
    },
  );
});
