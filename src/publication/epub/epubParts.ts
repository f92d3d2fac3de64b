import type {EpubWords} from './words/epubWords';

/** What an EPUB is made of besides the book. */
export type EpubParts = {
  /** A PNG. */
  readonly cover: Uint8Array;
  readonly fonts?: readonly EpubFont[];
  /** The bytes of pictures by the `src` under which the bodies of the book name them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly words: EpubWords;
  /** The pages of the PDF with the first anchor on each. */
  readonly pages?: readonly EpubPage[];
};

/** A font file. Several of one use complete each other: letters that one lacks come from another. */
export type EpubFont = {
  /** File name with one of the endings `woff2`, `woff`, `ttf` and `otf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly use: 'text' | 'headings';
  /** As CSS writes it, `600` or `400 700`; 400 when absent. */
  readonly weight?: string;
};

/** A page of the PDF and where it begins. */
export type EpubPage = {readonly number: number; readonly anchor: string};
