import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import {coverLayout, type CoverWords} from '../epub/coverLayout';
import {withTypesetter} from './coverFonts';
import {drawCover} from './drawCover';

const LETTERS: Readonly<Record<Language, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  lt: 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ„“',
  lv: 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ',
  et: 'õäöüšžÕÄÖÜŠŽ',
  pl: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ”',
};

const WORDS: CoverWords = {
  title: 'Mācāmies kopā',
  subtitle: 'Laba prakse profesionālajā pilnveidē',
  coverLines: ['Izdevuma datums: 2026. gada 22. novembris', 'Neatkarīgs izdevums'],
};

/** The places of what is drawn, without that of the paper. */
function transformsOf(svg: string): {x: number; y: number; scale: number}[] {
  const pattern = /translate\((\d+) (-?\d+)\) scale\(([\d.]+)\)/gu;
  return [...svg.matchAll(pattern)].map(([, x, y, scale]) => ({
    x: Number(x),
    y: Number(y),
    scale: Number(scale),
  }));
}

describe('the cover', () => {
  it('is a PNG of 1600 by 2560 pixels', async () => {
    const {format, width, height} = await sharp(await drawCover(WORDS)).metadata();
    expect({format, width, height}).toEqual({format: 'png', width: 1600, height: 2560});
  });

  it('has the same bytes for the same words', async () => {
    const [one, other] = [await drawCover(WORDS), await drawCover(WORDS)];
    expect(Buffer.from(one).equals(other)).toBe(true);
    const changed = await drawCover({...WORDS, title: 'Mācāmies kopa'});
    expect(Buffer.from(one).equals(changed)).toBe(false);
  });

  it.each(LANGUAGES)('has fonts for each letter of %s', async (language) => {
    const letters = LETTERS[language];
    await withTypesetter(letters, (typeset) => {
      const missing = [...letters].filter(
        (letter) => typeset(letter, 'headings').path === '' || typeset(letter, 'text').path === '',
      );
      expect(missing).toEqual([]);
      // A letter with a sign of its own is not drawn as the one without.
      expect(new Set([...letters].map((letter) => typeset(letter, 'text').path)).size).toBe(
        new Set(letters).size,
      );
    });
  });

  it.each([
    'Learning Together',
    'Nuolatinio profesinio tobulėjimo ir įtraukiojo suaugusiųjų švietimo vadovas visiems',
    'Täiskasvanuhariduskeskusteühendus',
    '',
    'a ]]> & <b> \u0000\ud800',
  ])('holds the title %j without going over its edges', async (title) => {
    const words = {...WORDS, title};
    await withTypesetter(Object.values(words).flat().join(''), (typeset) => {
      const drawing = coverLayout(words, typeset);
      expect(drawing).toContain('viewBox="0 0 1600 2560"');
      const places = transformsOf(drawing);
      expect(places.length).toBeGreaterThan(3);
      for (const {y} of places) expect(y).toBeLessThan(2480);
      const [first] = places;
      expect(first?.x).toBe(130);
    });
    const {data, info} = await sharp(await drawCover(words))
      .raw()
      .toBuffer({resolveWithObject: true});
    // Paper at the right edge beside the title.
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
    ];
    for (let y = 0; y < 1100; y += 10) expect(at(1590, y)).toEqual([0xfd, 0xfb, 0xf6]);
  });
});
