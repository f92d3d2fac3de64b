import type {Sharp} from 'sharp';
import {PICTURE_LIMITS} from '../advice/pictureIssues';

/** A picture as it may stand in the guide. */
export type StrippedPicture = {
  readonly bytes: Uint8Array;
  /** Ending of its file's name, without a dot. */
  readonly ending: string;
  readonly width: number;
  readonly height: number;
};

/** Tried in turn, the best first: percent, as the encoders count quality. */
const QUALITIES = [82, 74, 66, 58, 50] as const;

/** Tried in turn, as parts of what is allowed, when no quality is low enough. */
const SCALES = [1, 0.8, 0.6, 0.4] as const;

/** Pixels of a picture that is decoded; a camera's have some 50 million. */
const INPUT_LIMIT = 100_000_000;

/** The encoders by kind of picture, each with the one for pictures that would be too large otherwise. */
const ENCODERS: Readonly<Record<string, {readonly ending: string; readonly encode: Encode}>> = {
  JPEG: {ending: 'jpg', encode: (image, quality) => image.jpeg({quality, mozjpeg: true})},
  WebP: {ending: 'webp', encode: (image, quality) => image.webp({quality})},
  AVIF: {ending: 'avif', encode: (image, quality) => image.avif({quality: quality - 20})},
};

type Encode = (image: Sharp, quality: number) => Sharp;

const PNG = {
  ending: 'png',
  encode: (image: Sharp) => image.png({compressionLevel: 9}),
};

/**
 * A picture encoded anew: upright, in sRGB, without metadata, within `PICTURE_LIMITS`. A PNG that stays too large becomes WebP.
 * Undefined when even a small one takes too many bytes.
 *
 * @throws {Error} when it cannot be decoded.
 */
export async function stripPicture(
  bytes: Uint8Array,
  type: string,
): Promise<StrippedPicture | undefined> {
  const {default: sharp} = await import('sharp');
  const open = (scale: number): Sharp => {
    const side = Math.round(PICTURE_LIMITS.pixels * scale);
    return sharp(bytes, {limitInputPixels: INPUT_LIMIT})
      .autoOrient()
      .resize({width: side, height: side, fit: 'inside', withoutEnlargement: true});
  };
  if (type === 'PNG' || type === 'GIF') {
    const lossless = await tryEncode(PNG.encode(open(1)), PNG.ending);
    if (lossless) return lossless;
  }
  const {ending, encode} = ENCODERS[type] ?? ENCODERS.WebP ?? PNG;
  for (const scale of SCALES) {
    for (const quality of QUALITIES) {
      const found = await tryEncode(encode(open(scale), quality), ending);
      if (found) return found;
    }
  }
  return undefined;
}

async function tryEncode(image: Sharp, ending: string): Promise<StrippedPicture | undefined> {
  const {data, info} = await image.toBuffer({resolveWithObject: true});
  if (data.length > PICTURE_LIMITS.bytes) return undefined;
  return {bytes: data, ending, width: info.width, height: info.height};
}
