/**
 * What `npm run publication` says in one language. Names in braces are replaced; forms of a plural are parted by `|`, in the order of
 * `pluralForm`, which fills in `{count}`.
 */
export type PublicationCommandMessages = {
  /** Before each step: `{language}` and `{step}`, one of `steps`. */
  readonly progress: string;
  readonly steps: PublicationStepMessages;
  /** A finished PDF: `{file}`, `{size}`; the plural goes with its pages. */
  readonly written: string;
  /** A finished file without pages: `{file}`, `{size}`. */
  readonly writtenUnpaged: string;
  /** The plural goes with the errors. */
  readonly contentErrors: string;
  /** Why there are no PDF files and what to do. */
  readonly noBrowser: string;
  /** When the file of the edition is missing or wrong. */
  readonly noEdition: string;
  /** `{found}` and `{expected}`, as in the three that follow. */
  readonly unknownOption: string;
  readonly unknownLanguage: string;
  readonly unknownFormat: string;
  /** A value of `--only`. */
  readonly unknownPart: string;
  /** The last line: `{size}` and `{folder}`; the plural goes with the files. */
  readonly done: string;
  readonly usage: string;
};

/** What is being done, in `progress`. */
export type PublicationStepMessages = {
  readonly reading: string;
  /** `{number}` is that of the pass: 1 or 2. */
  readonly pass: string;
  /** `{done}` of `{total}` PDF files of chapters and tools. */
  readonly small: string;
  readonly epub: string;
  readonly archive: string;
};
