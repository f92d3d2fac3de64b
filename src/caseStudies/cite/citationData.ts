import type {QrSvg} from './qrSvg';

/** How a page says that it is to be cited; JSON. */
export type CitationData = {
  /** Safe HTML: a line in the style of APA, with the words of the reader's language. */
  readonly apa: string;
  /** Address of the page without base path and language, beside which the files stand. */
  readonly path: string;
  /** Name of the files when they are saved, without ending. */
  readonly fileName: string;
  /** Only where the site has a public address: else nobody could follow it. */
  readonly short?: {
    readonly address: string;
    readonly qr: QrSvg;
  };
};
