/** The part of foliate-js, the reader behind Foliate, that we use; it has no types of its own. */
declare module 'foliate-js/epub.js' {
  /** What the reader asks of an archive. */
  export type Loader = {
    readonly loadText: (name: string) => string | undefined;
    readonly loadBlob: (name: string) => Blob | undefined;
    readonly getSize: (name: string) => number;
  };

  /** A line of the contents; `href` is for `resolveHref`. */
  export type ReaderItem = {
    readonly label: string;
    readonly href: string;
    readonly subitems: readonly ReaderItem[] | null;
    readonly type?: readonly string[];
  };

  export type ReaderElement = {readonly textContent: string};

  export type ReaderDocument = {
    readonly documentElement: {readonly localName: string; readonly lang: string};
    readonly querySelector: (selector: string) => ReaderElement | null;
    readonly querySelectorAll: (
      selector: string,
    ) => Iterable<{readonly getAttribute: (name: string) => string | null}>;
  };

  export type ReaderSection = {
    readonly id: string;
    readonly createDocument: () => Promise<ReaderDocument>;
    readonly resolveHref: (href: string) => string;
  };

  export type ReaderPlace = {
    readonly index: number;
    readonly anchor: (document: ReaderDocument) => ReaderElement | null | 0;
  };

  export class EPUB {
    constructor(loader: Loader);
    init(): Promise<this>;
    readonly metadata: {
      readonly title: string;
      readonly subtitle?: string;
      readonly language: string;
      readonly identifier: string;
      readonly description: string;
      readonly author: {readonly name: string};
    };
    readonly sections: readonly ReaderSection[];
    readonly toc: readonly ReaderItem[];
    readonly pageList: readonly ReaderItem[] | null;
    readonly landmarks: readonly ReaderItem[] | null;
    getCover(): Promise<Blob | null>;
    resolveHref(href: string): ReaderPlace | null;
    isExternal(href: string): boolean;
  }
}
