import type {RasterFacts} from '../advice/pictureIssues';
import type {PictureTools} from './checkImages';

/** The libraries that look into pictures, each loaded when the first picture of its kind comes. */
export const PICTURE_TOOLS: PictureTools = {
  readRaster,
  findUnsafe: async (svg) => (await import('./findUnsafeSvg')).findUnsafeSvg(svg),
};

/** @see https://sharp.pixelplumbing.com/api-input/#metadata */
async function readRaster(bytes: Uint8Array): Promise<RasterFacts> {
  const {default: sharp} = await import('sharp');
  const {width, height, exif, xmp, iptc, comments} = await sharp(bytes).metadata();
  const hidden = {EXIF: exif, XMP: xmp, IPTC: iptc, TEXT: comments};
  const metadata = Object.entries(hidden).flatMap(([name, value]) =>
    value && value.length > 0 ? [name] : [],
  );
  return {width, height, metadata};
}
