import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import type {Outline, Typesetter} from '../epub/coverLayout';
import {toXmlText, xml} from '../epub/serializeXml';

type Use = Parameters<Typesetter>[1];

/** The fonts of the cover by use: of two files that have a letter the first one draws it. */
const FONTS: Readonly<Record<Use, readonly FontSource[]>> = {
  headings: ['latin', 'latin-ext'].map((part) => ({
    file: `@fontsource/bitter/files/bitter-${part}-600-normal.woff2`,
  })),
  text: ['latin', 'latin-ext'].map((part) => ({
    file: `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`,
    weight: 400,
  })),
};

type FontSource = {
  readonly file: string;
  /** For fonts with several weights in one file. */
  readonly weight?: number;
};

/**
 * What `work` makes with a typesetter that knows these letters. The renderer reads fonts from files only, so they stand in a folder
 * that is gone afterwards.
 */
export async function withTypesetter<Result>(
  letters: string,
  work: (typeset: Typesetter) => Result,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'guide-cover-'));
  try {
    const files = {
      headings: await writeFonts(folder, FONTS.headings, letters),
      text: await writeFonts(folder, FONTS.text, letters),
    };
    return work(createTypesetter(files));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Paths of the fonts in a format that the renderer reads. */
async function writeFonts(
  folder: string,
  sources: readonly FontSource[],
  letters: string,
): Promise<string[]> {
  return Promise.all(
    sources.map(async ({file, weight}) => {
      const source = await readFile(createRequire(__filename).resolve(file));
      const font = await subsetFont(source, letters, {
        targetFormat: 'sfnt',
        ...(weight !== undefined && {variationAxes: {wght: weight}}),
      });
      const target = path.join(folder, `${path.basename(file, '.woff2')}.ttf`);
      await writeFile(target, font);
      return target;
    }),
  );
}

function createTypesetter(files: Readonly<Record<Use, string[]>>): Typesetter {
  const known = new Map<string, Outline>();
  return (line, use) => {
    const key = `${use} ${line}`;
    const outline = known.get(key) ?? toOutline(line, files[use]);
    known.set(key, outline);
    return outline;
  };
}

/** The letters of a line as the renderer draws them; where no font has a letter, nothing stands. */
function toOutline(line: string, fontFiles: string[]): Outline {
  const text = xml('text', {'font-size': '100', 'xml:space': 'preserve'}, [line]);
  const size = {xmlns: 'http://www.w3.org/2000/svg', width: '100', height: '100'};
  const drawn = new Resvg(toXmlText(xml('svg', size, [text])), {
    font: {loadSystemFonts: false, fontFiles},
  });
  const box = drawn.getBBox();
  const paths = [...drawn.toString().matchAll(/\sd="([^"]*)"/gu)].map(([, path = '']) => path);
  return {width: (box?.width ?? 0) / 100, start: box?.x ?? 0, path: paths.join('')};
}
