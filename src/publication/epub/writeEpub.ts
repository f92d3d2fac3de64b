import type {Book} from '../book';
import type {AccessibilityFacts} from './accessibilityMetadata';
import {toDocuments} from './documents';
import type {EpubParts} from './epubParts';
import {containerFile, FOLDER, packageFile} from './packageFile';
import {planPages} from './pageBreaks';
import {haveAlternativeTexts, planPictures, usedPictures} from './pictures';
import {planBook} from './planBook';
import {toPictureFile, toResources} from './resources';
import {termsPage} from './termsPage';
import {zipFiles} from './zipFiles';

/**
 * The bytes of an EPUB 3 with the whole book. The same book and parts give the same bytes.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function writeEpub(book: Book, parts: EpubParts): Uint8Array {
  const {words} = parts;
  const known = planPictures(parts.pictures);
  const plan = planBook(book, known);
  const shown = usedPictures(
    plan.divisions.map(({content}) => content),
    known,
  );
  const pages = planPages(parts.pages ?? [], plan.targets);
  const terms = termsPage(book, plan, words);
  const documents = toDocuments(book, {...plan, pages, terms}, words);
  const files = [...documents, ...toResources(parts), ...shown.map(toPictureFile)];
  const facts: AccessibilityFacts = {
    hasPictures: shown.length > 0,
    hasAlternativeTexts: haveAlternativeTexts(book.divisions),
    hasIndex: terms !== undefined,
    hasPages: pages.length > 0,
  };
  const packed = files.map(({file, content}) => ({name: `${FOLDER}/${file}`, content}));
  const description = packageFile(book, files, facts, words);
  return zipFiles(
    [
      {name: 'META-INF/container.xml', content: containerFile()},
      {name: `${FOLDER}/package.opf`, content: description},
      ...packed,
    ],
    book.date,
  );
}
