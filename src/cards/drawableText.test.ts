import {expect, it} from 'vitest';
import {drawableText} from './drawableText';

/** A font for Latin letters, with the signs of Baltic and Polish texts. */
const has = (codePoint: number) => codePoint < 0x250 || (codePoint > 0x2010 && codePoint < 0x2040);

it.each([
  ['Šešios kryptys – „Metų švietėjas“', 'Šešios kryptys – „Metų švietėjas“'],
  ['Visit to 平塚市 in Japan', 'Visit to … in Japan'],
  ['平塚 市', ''],
  ['مدرسة and בית ספר', '… and …'],
  ['Party 🎉👩‍🏫🇱🇹 time', 'Party time'],
  ['s\u030cimtas', 'šimtas'],
  ['e\u0301\u0301le\u20d0ve', 'éleve'],
  ['a\u200bb\u00adc\u202ed\ufeff', 'abcd'],
  ['two\nlines\tand\u2003spaces ', 'two lines and spaces'],
  ['10\u00a0km', '10\u00a0km'],
  ['ﬁne ① ＡＢ', 'fine 1 AB'],
  ['half \ud83d pair', 'half pair'],
  ['<b>&amp;</b>', '<b>&amp;</b>'],
  ['🎉', ''],
  ['', ''],
])('draws %j as %j', (text, drawn) => {
  expect(drawableText(text, has)).toBe(drawn);
});
