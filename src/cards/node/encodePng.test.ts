import {inflateSync} from 'node:zlib';
import {Resvg} from '@resvg/resvg-js';
import {expect, it} from 'vitest';
import {encodePng} from './encodePng';

/** An opaque picture whose pixels have these colours. */
function picture(width: number, colours: readonly number[]) {
  const pixels = Buffer.alloc(colours.length * 4);
  colours.forEach((colour, at) => pixels.writeUInt32BE(colour * 256 + 255, at * 4));
  return {width, height: colours.length / width, pixels};
}

function decode(png: Buffer, width: number, height: number): Buffer {
  const address = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${String(width)}" height="${String(height)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${address}"/></svg>`;
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().pixels;
}

it('loses nothing', async () => {
  const image = picture(3, [0xfdfbf6, 0x23292c, 0x0a5a70, 0xb4491a, 0xfdfbf6, 0xffffff]);
  const png = await encodePng(image);
  expect(decode(png ?? Buffer.alloc(0), 3, 2)).toEqual(image.pixels);
});

it('needs one byte for a pixel', async () => {
  const png =
    (await encodePng(picture(100, Array<number>(10_000).fill(0xfdfbf6)))) ?? Buffer.alloc(0);
  const data = png.indexOf('IDAT') + 4;
  expect(inflateSync(png.subarray(data)).length).toBe(10_000 + 100);
});

it.each([
  [256, true],
  [257, false],
])('takes %i colours: %s', async (count, isTaken) => {
  const image = picture(
    count,
    Array.from({length: count}, (_, at) => at * 7),
  );
  expect((await encodePng(image)) !== undefined).toBe(isTaken);
});
