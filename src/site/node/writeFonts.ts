import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import subsetFont from 'subset-font';
import {FONT_FILES, toFontFace, type FontFile} from '../fonts';

/** The name of the style sheet that `writeFonts` makes. */
export const FONTS_STYLES = 'fonts.css';

/** Writes the site's fonts, cut down to the letters of its languages, and the style sheet that names them. */
export async function writeFonts(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true});
  await Promise.all(FONT_FILES.map((file) => writeFont(folder, file)));
  await writeFile(join(folder, FONTS_STYLES), FONT_FILES.map(toFontFace).join('\n'));
}

async function writeFont(folder: string, file: FontFile): Promise<void> {
  const source = await readFile(createRequire(__filename).resolve(file.source));
  const isVariable = file.weight.includes(' ');
  const font = await subsetFont(source, file.letters, {
    targetFormat: 'woff2',
    ...(isVariable && {variationAxes: {wght: {min: 400, max: 700}}}),
  });
  await writeFile(join(folder, `${file.name}.woff2`), font);
}
