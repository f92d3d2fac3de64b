import {JSDOM} from 'jsdom';
import type {XmlDocument} from './openEpub';

type DocumentParser = new (text: string) => {readonly window: {readonly document: XmlDocument}};

const Parser = JSDOM as unknown as DocumentParser;

/** The document that a browser makes of HTML, as tests look into it; scripts do not run. */
export function openHtml(html: string): XmlDocument {
  return new Parser(html).window.document;
}
