import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {toCardFont, type CardFont, type CardWeight} from '../cardFont';
import {readAdvances} from './readWoff';

/** A font file as the renderer takes it. */
export type FontFile = {readonly name: string; readonly weight: CardWeight; readonly data: Buffer};

/** The fonts of the cards: their files, and what the layout asks of them. */
export type CardFonts = {readonly files: readonly FontFile[]; readonly font: CardFont};

/** The parts of the font for headings, by alphabets; of two that have a letter the first one draws it. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'];
const WEIGHTS: readonly CardWeight[] = [400, 700];

/** The fonts of the cards, read from the packages. */
export async function readCardFonts(): Promise<CardFonts> {
  const files = await Promise.all(
    PARTS.flatMap((part) => WEIGHTS.map((weight) => readFont(part, weight))),
  );
  const faces = files.map(({weight, data}) => ({weight, advances: readAdvances(data)}));
  return {files, font: toCardFont(faces)};
}

async function readFont(part: string, weight: CardWeight): Promise<FontFile> {
  const path = `@fontsource/bitter/files/bitter-${part}-${weight}-normal.woff`;
  const data = await readFile(createRequire(__filename).resolve(path));
  return {name: `Bitter ${part}`, weight, data};
}
