import {EpubCheck} from '@likecoin/epubcheck-ts';
import type {Guide} from '../../src/guide/model';
import type {Language} from '../../src/guide/languages';
import type {Book} from '../../src/publication/book';
import {makeLanguage} from '../../src/publication/node/makeLanguage';
import {bookOf, PUBLISHER, ROOT} from './books';

/** The EPUB of a guide in a language as `npm run publication` makes it where there is no browser, with the book that it is of. */
export async function epubOf(
  guide: Guide,
  language: Language,
  siteDir = ROOT,
): Promise<{readonly book: Book; readonly epub: Uint8Array}> {
  const book = bookOf(guide, language);
  const source = {siteDir, guide, language, book, publisher: PUBLISHER};
  const [file, ...others] = await makeLanguage(
    {...source, onProgress: () => undefined},
    {formats: ['epub'], parts: []},
  );
  if (file === undefined || others.length > 0) throw new Error('Expected one file');
  return {book, epub: file.content};
}

/** What a checker holds against an EPUB: errors and warnings, with the file in which they are. */
export async function faultsIn(epub: Uint8Array): Promise<string[]> {
  const {messages} = await EpubCheck.validate(epub);
  return messages
    .filter(({severity}) => severity !== 'info')
    .map(({id, message, location}) => [location?.path, id, message].join(' '));
}
