import {strFromU8, unzipSync} from 'fflate';
import {JSDOM} from 'jsdom';

/** An EPUB as tests look into it. */
export type OpenEpub = {
  /** All files in the order of the archive, with their folders. */
  readonly names: readonly string[];
  /** The names of the XHTML documents, seen from the package. */
  readonly documents: readonly string[];
  readonly text: (file: string) => string;
  /** The document as a strict XML parser sees it; it throws on anything that is not well-formed. */
  readonly parse: (file: string) => XmlDocument;
  /** The values of a property in the package. */
  readonly meta: (property: string) => readonly string[];
};

/** The part of an element that tests ask. */
export type XmlElement = {
  readonly id: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly nextElementSibling: XmlElement | null;
  readonly parentElement: XmlElement | null;
  readonly children: Iterable<XmlElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => XmlElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<XmlElement>;
};

export type XmlDocument = XmlElement & {
  readonly title: string;
  readonly body: XmlElement;
  readonly documentElement: XmlElement;
};

/** What of jsdom is used here; its declaration in this project has only what another feature uses. */
type DocumentParser = new (
  text: string,
  options: {readonly contentType: string},
) => {readonly window: {readonly document: XmlDocument}};

const Parser = JSDOM as unknown as DocumentParser;

/** The files of an EPUB and ways to ask them. */
export function openEpub(epub: Uint8Array): OpenEpub {
  const files = unzipSync(epub);
  const names = Object.keys(files);
  const text = (file: string) => {
    const bytes = files[`EPUB/${file}`];
    if (bytes === undefined)
      throw new Error(`Unexpected file "${file}", expected one of ${names.join()}`);
    return strFromU8(bytes);
  };
  const parse = (file: string) => {
    const contentType = file.endsWith('.opf') ? 'application/xml' : 'application/xhtml+xml';
    return new Parser(text(file), {contentType}).window.document;
  };
  return {
    names,
    documents: names.flatMap((name) => /^EPUB\/(.*\.xhtml)$/u.exec(name)?.[1] ?? []),
    text,
    parse,
    meta: (property) =>
      [...parse('package.opf').querySelectorAll(`meta[property="${property}"]`)].map(
        ({textContent}) => textContent,
      ),
  };
}
