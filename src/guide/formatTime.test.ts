import {describe, expect, it} from 'vitest';
import {formatTime} from './formatTime';
import {LANGUAGES} from './languages';

describe('formatTime', () => {
  it.each([
    [{from: '2016'}, '2016'],
    [{from: '2016-09'}, 'September 2016'],
    [{from: '2016-12-29'}, '29 December 2016'],
    [{from: '2017-01-29', to: '2017-02-03'}, '29 January – 3 February 2017'],
    [{from: '2016', to: '2018'}, '2016 – 2018'],
    [{from: '2016', to: '2018-05'}, '2016 – May 2018'],
    [{}, ''],
  ])('writes %o no more exactly than it is given', (time, words) => {
    expect(formatTime(time, 'en').replaceAll(/\s/g, ' ')).toBe(words);
  });

  it('names the month in every language', () => {
    expect(LANGUAGES.map((language) => formatTime({from: '2023-10'}, language))).toEqual([
      'October 2023',
      '2023 m. spalis',
      '2023. g. oktobris',
      'oktoober 2023',
      'październik 2023',
    ]);
  });

  it('names the days of an interval in every language', () => {
    const stay = {from: '2017-01-29', to: '2017-02-03'};
    const words = LANGUAGES.map((language) => formatTime(stay, language).replaceAll(/\s/g, ' '));
    expect(words).toMatchInlineSnapshot(`
      [
        "29 January – 3 February 2017",
        "2017 m. sausio 29 d. – 2017 m. vasario 3 d.",
        "2017. gada 29. janvāris – 3. februāris",
        "29. jaanuar – 3. veebruar 2017",
        "29 stycznia – 3 lutego 2017",
      ]
    `);
  });
});
