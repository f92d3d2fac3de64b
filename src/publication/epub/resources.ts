import type {EpubFont, EpubParts} from './epubParts';
import {epubStyles} from './epubStyles';
import {COVER_PICTURE, FONTS_FOLDER, STYLES_FILE} from './fileNames';
import type {ManifestItem} from './packageFile';
import type {PlannedPicture} from './pictures';

/** A file of the EPUB with its content. */
export type PackedFile = ManifestItem & {readonly content: string | Uint8Array};

/** Style sheet, cover and fonts. */
export function toResources({cover, fonts = []}: EpubParts): readonly PackedFile[] {
  return [
    {id: 'styles', file: STYLES_FILE, mediaType: 'text/css', content: epubStyles(fonts)},
    {
      id: 'cover-picture',
      file: COVER_PICTURE,
      mediaType: 'image/png',
      properties: 'cover-image',
      content: cover,
    },
    ...fonts.map(toFontFile),
  ];
}

/** A picture of the bodies. */
export function toPictureFile({file, mediaType, bytes}: PlannedPicture, at: number): PackedFile {
  return {id: `picture-${at + 1}`, file, mediaType, content: bytes};
}

/** @throws {RangeError} when the name says nothing of the format. */
function toFontFile({name, bytes}: EpubFont, at: number): PackedFile {
  const ending = /\.(woff2?|ttf|otf)$/u.exec(name)?.[1];
  if (ending === undefined) {
    throw new RangeError(
      `Unexpected font "${name}", expected a name that ends in woff2, woff, ttf or otf`,
    );
  }
  const file = `${FONTS_FOLDER}/${name}`;
  return {id: `font-${at + 1}`, file, mediaType: `font/${ending}`, content: bytes};
}
