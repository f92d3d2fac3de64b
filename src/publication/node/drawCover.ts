import {renderAsync} from '@resvg/resvg-js';
import sharp from 'sharp';
import {coverLayout, type CoverWords} from '../epub/coverLayout';
import {withTypesetter} from './coverFonts';

/** The cover of a book as a PNG of 1600 by 2560 pixels; the same words give the same bytes. */
export async function drawCover(words: CoverWords): Promise<Uint8Array> {
  const {title, subtitle, coverLines} = words;
  const letters = [title, subtitle, ...coverLines].join(' ');
  const drawing = await withTypesetter(letters, (typeset) => coverLayout(words, typeset));
  const image = await renderAsync(drawing, {font: {loadSystemFonts: false}});
  // The drawing has fewer than 256 colours, so nothing is lost and a third of the size is left.
  const options = {palette: true, dither: 0, compressionLevel: 9};
  return new Uint8Array(await sharp(image.asPng()).removeAlpha().png(options).toBuffer());
}
