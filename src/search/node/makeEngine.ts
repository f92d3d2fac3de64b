import type {Language} from '../../guide/languages';
import type {NamedFile} from '../../guide/namedFile';
import {openWhole} from '../openSearch';
import {findPages} from '../querySearch';
import type {SearchPage} from '../searchPage';
import {finishQuery} from './finishQuery';
import {makeSearchFiles} from './makeSearch';

/** A text that is searched as a whole; texts of one engine have different numbers. */
export type EngineDocument = {readonly id: number; readonly text: string};

/** Search over texts of one language, as the site does it. */
export type Engine = {
  /** What a browser loads to search, without the script and without texts, of which it loads those that it shows. */
  readonly files: readonly NamedFile[];
  /** The numbers of at most `limit` texts that answer a query, best first; the query is complete, nobody is typing. */
  readonly search: (query: string, limit: number) => number[];
};

/** An engine over documents, each of which is a page. */
export async function makeEngine(
  language: Language,
  documents: readonly EngineDocument[],
): Promise<Engine> {
  const pages = documents.map((document) => toSearchPage(language, document));
  const files = await makeSearchFiles(language, pages, []);
  const index = openWhole({index: files.index, texts: []});
  const ids = documents.map(({id}) => id);
  return {
    files: files.index,
    search: (query, limit) => {
      const found = findPages(index, finishQuery(query))?.numbers ?? [];
      return found.slice(0, limit).map((number) => ids[number] ?? number);
    },
  };
}

function toSearchPage(language: Language, {id, text}: EngineDocument): SearchPage {
  return {
    id: String(id),
    kind: 'chapter',
    address: '/',
    title: '',
    titleLanguage: language,
    language,
    summary: '',
    about: '',
    body: text,
    sections: [],
    themes: [],
    countries: [],
    concepts: [],
  };
}
