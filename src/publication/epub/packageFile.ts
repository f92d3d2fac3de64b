import type {Book} from '../book';
import {fillMessage} from '../../guide/fillMessage';
import {accessibilityMetadata, type AccessibilityFacts} from './accessibilityMetadata';
import {toXmlText, xml, type XmlContent} from './serializeXml';
import type {EpubWords} from './words/epubWords';

/** A file of the EPUB as the package lists it. */
export type ManifestItem = {
  readonly id: string;
  readonly file: string;
  readonly mediaType: string;
  readonly properties?: string;
  /** Whether it is a document that is read in its turn. */
  readonly isRead?: true;
};

/** The folder of the package and the name of its file. */
export const FOLDER = 'EPUB';
const PACKAGE_FILE = `${FOLDER}/package.opf`;

/** The package document: what the book is, which files it has and in which order they are read. */
export function packageFile(
  book: Book,
  items: readonly ManifestItem[],
  facts: AccessibilityFacts,
  words: EpubWords,
): string {
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': book.language,
  };
  const source = facts.hasPages ? pageSource(book, words) : [];
  const metadata = [
    ...descriptiveMetadata(book),
    ...source,
    ...accessibilityMetadata(facts, words.accessibility),
  ];
  const parts = [
    xml('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, metadata),
    xml('manifest', {}, items.map(toItem)),
    xml(
      'spine',
      {},
      items.filter(({isRead}) => isRead).map(({id}) => xml('itemref', {idref: id})),
    ),
  ];
  return toXmlText(xml('package', root, parts));
}

/** The document that says where the package is. */
export function containerFile(): string {
  const file = {'full-path': PACKAGE_FILE, 'media-type': 'application/oebps-package+xml'};
  const namespace = 'urn:oasis:names:tc:opendocument:xmlns:container';
  const rootfiles = xml('rootfiles', {}, [xml('rootfile', file)]);
  return toXmlText(xml('container', {version: '1.0', xmlns: namespace}, [rootfiles]));
}

function descriptiveMetadata(book: Book): XmlContent[] {
  return [
    xml('dc:identifier', {id: 'identifier'}, [book.identifier]),
    xml('dc:title', {id: 'title'}, [book.title]),
    meta('title-type', 'main', '#title'),
    ...subtitle(book),
    xml('dc:language', {}, [book.language]),
    xml('dc:creator', {id: 'creator'}, [book.author]),
    xml('meta', {refines: '#creator', property: 'role', scheme: 'marc:relators'}, ['aut']),
    xml('dc:date', {}, [book.date]),
    meta('dcterms:modified', `${book.date}T00:00:00Z`),
    ...(book.description === '' ? [] : [xml('dc:description', {}, [book.description])]),
    xml('dc:rights', {}, [RIGHTS]),
  ];
}

const RIGHTS = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';

function subtitle({subtitle: words}: Book): XmlContent[] {
  if (words === '') return [];
  return [xml('dc:title', {id: 'subtitle'}, [words]), meta('title-type', 'subtitle', '#subtitle')];
}

function pageSource({title, date}: Book, {pageSource: message}: EpubWords): XmlContent[] {
  const words = fillMessage(message, {title: [title], date: [date]}).join('');
  return [
    xml('dc:source', {id: 'page-source'}, [words]),
    meta('source-of', 'pagination', '#page-source'),
  ];
}

function meta(property: string, value: string, refines?: string): XmlContent {
  return xml('meta', {refines, property}, [value]);
}

function toItem({id, file, mediaType, properties}: ManifestItem): XmlContent {
  return xml('item', {id, href: file, 'media-type': mediaType, properties});
}
