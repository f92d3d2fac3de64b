import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {PrintStyles} from '../print/writeDocument';

type Face = {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number;
  /** Path in the packages. */
  readonly file: string;
};

/**
 * The fonts of the site, one whole file for each face: where words are parted into files of Latin and of other letters, as on the
 * site, the browser parts them in the text of the PDF as well, and where a file holds many weights, it draws letters as pictures.
 */
const FACES: readonly Face[] = [
  text(400, 'normal', '400Regular'),
  text(400, 'italic', '400Regular_Italic'),
  text(700, 'normal', '700Bold'),
  text(700, 'italic', '700Bold_Italic'),
  {
    family: 'Bitter',
    style: 'normal',
    weight: 600,
    file: '@expo-google-fonts/bitter/600SemiBold/Bitter_600SemiBold.ttf',
  },
];

function text(weight: number, style: Face['style'], name: string): Face {
  const folder = `@expo-google-fonts/atkinson-hyperlegible-next/${name}`;
  const file = `${folder}/AtkinsonHyperlegibleNext_${name}.ttf`;
  return {family: 'Atkinson Hyperlegible Next', style, weight, file};
}

/** The style sheet of printed documents, and their fonts inside of it. */
export async function readPrintStyles(siteDir: string): Promise<PrintStyles> {
  const styles = await readFile(join(siteDir, 'src/publication/print/book.css'), 'utf8');
  const faces = await Promise.all(FACES.map(toFontFace));
  return {styles, fonts: faces.join('\n')};
}

async function toFontFace({family, style, weight, file}: Face): Promise<string> {
  const font = await readFile(createRequire(__filename).resolve(file));
  return [
    `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};`,
    `src:url(data:font/ttf;base64,${font.toString('base64')}) format('truetype')}`,
  ].join('');
}
