/** The part of jsdom that we use. Its own types would bring those of a browser into everything that runs in Node. */
declare module 'jsdom' {
  /** An element of a drawing. */
  export type SvgElement = {
    readonly localName: string;
    readonly namespaceURI: string | null;
    readonly textContent: string;
    readonly attributes: Iterable<{
      readonly name: string;
      readonly localName: string;
      readonly value: string;
    }>;
    querySelectorAll: (selector: string) => Iterable<SvgElement>;
  };

  type Parser = {
    parseFromString: (
      xml: string,
      type: 'image/svg+xml',
    ) => {
      readonly documentElement: SvgElement;
      readonly childNodes: Iterable<{readonly nodeType: number; readonly nodeName: string}>;
    };
  };

  /** What a browser gives a page. */
  export type Window = {
    readonly DOMParser: new () => Parser;
    readonly XMLSerializer: new () => {serializeToString: (node: SvgElement) => string};
    readonly close: () => void;
  };

  export class JSDOM {
    constructor(html: string);
    readonly window: Window;
  }
}

/** The part of DOMPurify that we use. */
declare module 'dompurify' {
  import type {SvgElement, Window} from 'jsdom';

  type Settings = {
    readonly USE_PROFILES: {readonly svg: true; readonly svgFilters: true};
    readonly ADD_ATTR: readonly string[];
    readonly FORBID_TAGS: readonly string[];
    readonly IN_PLACE: true;
  };

  export default function createDOMPurify(window: Window): {
    sanitize: (root: SvgElement, settings: Settings) => void;
  };
}
