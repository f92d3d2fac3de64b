import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {PICTURE_LIMITS, rasterIssues} from '../advice/pictureIssues';
import {PICTURE_TOOLS} from './pictureTools';
import {stripPicture} from './stripPicture';

/** The same sequence every time, which no encoder can foresee. */
function noise(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 48271) % 2147483647;
    pixels[at] = state % 256;
  }
  return sharp(pixels, {raw: {width, height, channels: 3}});
}

describe('stripPicture', () => {
  it.each([
    ['JPEG', 'jpg', noise(3000, 200).jpeg({quality: 95})],
    ['WebP', 'webp', noise(300, 2500).webp({quality: 90})],
    ['AVIF', 'avif', noise(64, 64).avif()],
    ['PNG', 'png', noise(100, 100).png()],
    ['PNG', 'webp', noise(700, 700).png()],
    ['GIF', 'png', noise(20, 20).gif()],
    ['TIFF', 'webp', noise(20, 20).tiff()],
  ])('makes of %s a picture (%s) that the check accepts', async (type, ending, image) => {
    const bytes = await image.withExif({IFD0: {Copyright: 'Somebody'}}).toBuffer();
    const made = await stripPicture(bytes, type);
    expect(made?.ending).toBe(ending);
    expect(made?.bytes.length).toBeLessThanOrEqual(PICTURE_LIMITS.bytes);
    const facts = await PICTURE_TOOLS.readRaster(made?.bytes ?? new Uint8Array());
    expect(rasterIssues('a.jpg', facts)).toEqual([]);
  });

  it('keeps upright what a camera held sideways', async () => {
    const bytes = await noise(30, 20).jpeg().withMetadata({orientation: 6}).toBuffer();
    expect(await stripPicture(bytes, 'JPEG')).toMatchObject({width: 20, height: 30});
  });

  it('refuses what cannot be decoded', async () => {
    await expect(stripPicture(new Uint8Array([0xff, 0xd8, 0xff]), 'JPEG')).rejects.toThrow();
  });
});
