import path from 'node:path';
import type {Annex} from '../../src/guide/annex';
import type {Language} from '../../src/guide/languages';
import type {Guide} from '../../src/guide/model';
import {annexOf} from '../../src/guide/node/readAnnex';
import type {Book} from '../../src/publication/book';
import type {Publisher} from '../../src/publication/publisher';
import {toBook} from '../../src/publication/toBook';
import {SITE_TITLES} from '../../settings';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Who publishes in these tests. */
export const PUBLISHER: Publisher = {
  titles: SITE_TITLES,
  siteUrl: 'https://guide.example',
  basePath: '/',
  fundingStatement: 'A statement on the funding of this edition.',
};

/** The book of a guide in a language, of a day that no clock gives. */
export function bookOf(guide: Guide, language: Language, date = '2026-01-31'): Book {
  const annexes = new Map<Language, Annex>();
  const annexIn = (each: Language): Annex => {
    const annex = annexes.get(each) ?? annexOf(guide, each);
    annexes.set(each, annex);
    return annex;
  };
  return toBook(guide, language, {publisher: PUBLISHER, date, annexIn});
}
