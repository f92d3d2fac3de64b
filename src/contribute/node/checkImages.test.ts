import {mkdtemp, mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {PICTURE_LIMITS} from '../advice/pictureIssues';
import {checkImages} from './checkImages';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>';

/** The rules that one picture breaks, with what was found and expected. */
async function rowsOf(name: string, content: Uint8Array | string): Promise<readonly string[]> {
  const site = await mkdtemp(join(tmpdir(), 'pictures-'));
  await mkdir(join(site, 'img'));
  await writeFile(join(site, 'img', name), content);
  const issues = await checkImages(site, [`img/${name}`]);
  return issues.map(({rule, details}) =>
    [rule, details.found, details.expected].filter((part) => part !== undefined).join(' | '),
  );
}

/** A picture of one colour. */
function picture(width = 8, height = 6) {
  return sharp({create: {width, height, channels: 3, background: 'teal'}});
}

describe('checkImages', () => {
  it.each(['png', 'jpeg', 'webp', 'avif'] as const)('accepts a clean %s', async (format) => {
    const clean = await picture().toFormat(format).toBuffer();
    expect(await rowsOf(`a.${format}`, clean)).toEqual([]);
  });

  it.each(['png', 'jpeg', 'webp', 'avif'] as const)(
    'finds what a camera or program hid in a %s',
    async (format) => {
      const exif = picture().withExif({IFD0: {Copyright: 'School'}});
      const xmp = picture().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>');
      const found = [
        await rowsOf(`a.${format}`, await exif.toFormat(format).toBuffer()),
        await rowsOf(`a.${format}`, await xmp.toFormat(format).toBuffer()),
      ];
      expect(found.flat()).toEqual(['picture-metadata | EXIF', 'picture-metadata | XMP']);
    },
  );

  it('refuses more pixels than anybody sees', async () => {
    const wide = await picture(PICTURE_LIMITS.pixels + 1, 2)
      .png()
      .toBuffer();
    expect(await rowsOf('a.png', wide)).toEqual(['picture-too-large | 2001 × 2 px | 2000 px']);
  });

  it.each([
    ['a.png', 501, '501 kB | 500 kB'],
    ['a.svg', 201, '201 kB | 200 kB'],
  ])('refuses %s with %i kB without reading it', async (name, kilobytes, sizes) => {
    const rows = await rowsOf(name, 'x'.repeat(kilobytes * 1000));
    expect(rows).toEqual([`picture-too-large | ${sizes}`]);
  });

  it('goes by the content, not by the name', async () => {
    expect(await rowsOf('a.png', await picture().jpeg().toBuffer())).toEqual([
      'picture-type | JPEG | PNG',
    ]);
    expect(await rowsOf('a.jpg', await picture().gif().toBuffer())).toEqual([
      'picture-type | GIF | JPEG',
    ]);
    expect(await rowsOf('a.webp', SVG)).toEqual(['picture-type | SVG | WebP']);
    expect(await rowsOf('a.svg', '<html></html>')).toEqual(['picture-type | ? | SVG']);
    expect(await rowsOf('a.png', '')).toEqual(['picture-type | ? | PNG']);
  });

  it('refuses drawings that hold more than shapes and text', async () => {
    expect(await rowsOf('a.svg', SVG)).toEqual([]);
    expect(await rowsOf('a.svg', SVG.replace('<circle', '<script/><circle'))).toEqual([
      'unsafe-svg | <script/><circle r="1"/></svg>',
    ]);
  });

  it('says so when a picture is broken or gone', async () => {
    const whole = await picture().png().toBuffer();
    expect((await rowsOf('a.png', whole.subarray(0, 20)))[0]).toContain('unreadable-file');
    const [issue] = await checkImages('nowhere', ['img/a.png']);
    expect(issue?.rule).toBe('unreadable-file');
  });
});
