import {describe, expect, it} from 'vitest';
import {readOptions} from './options';

const NAMES = {en: 'A', lt: 'B', lv: 'C', et: 'D', pl: 'E'};

describe('readOptions', () => {
  it('takes the names of the site, and what the host adds', () => {
    expect(readOptions({siteNames: NAMES})).toEqual({id: 'default', siteNames: NAMES});
    expect(readOptions({id: 'other', siteNames: NAMES}).id).toBe('other');
  });

  it.each([
    [undefined, 'siteNames.en'],
    [{siteNames: {...NAMES, et: ''}}, 'siteNames.et'],
    [{siteNames: {...NAMES, pl: 5}}, 'siteNames.pl'],
    [{siteNames: NAMES, sitenames: NAMES}, '"sitenames"'],
  ])('refuses %j', (options, named) => {
    expect(() => readOptions(options)).toThrow(named);
  });
});
