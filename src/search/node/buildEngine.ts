import type {Language} from '../../guide/languages';
import type {EntryKind, Guide} from '../../guide/model';
import {addressOf, searchIndex, type EngineDocument, type EngineFile} from '../engine';
import {openWhole} from '../openSearch';
import {toSearchPages, type SearchPage} from '../searchPage';
import type {MarkedText} from '../searchResult';
import {makeSearch, makeSearchFiles} from './makeSearch';

/** A page of the site that answers a query, its best part first. Addresses are without base and language of the site. */
export type ContentResult = {
  readonly title: MarkedText;
  readonly page: string;
  readonly kind: EntryKind;
  readonly language: Language;
  readonly parts: readonly {
    readonly url: string;
    readonly heading: MarkedText;
    readonly excerpt: MarkedText;
  }[];
};

/** Search over the content of the site, as readers of one language see it. */
export type ContentEngine = {
  /** At most `limit` pages, best first; the query is complete, nobody is typing. */
  readonly search: (
    query: string,
    limit: number,
  ) => readonly ContentResult[] | Promise<readonly ContentResult[]>;
};

/** Everything that a browser would load for texts of a language, without the script: the head first. */
export async function buildEngineFiles(
  language: Language,
  documents: readonly EngineDocument[],
): Promise<readonly EngineFile[]> {
  const pages = documents.map((document) => toSearchPage(language, document));
  return (await makeSearchFiles(language, pages, [])).files;
}

/** Search over the content of the site, built and opened in memory. */
export async function openContent(guide: Guide, language: Language): Promise<ContentEngine> {
  const index = openWhole(await makeSearch(guide, language));
  return {search: (query, limit) => searchIndex(index, query, limit)};
}

/** The parts of the site's pages that are searched in a language, each as one text. */
export function listTexts(guide: Guide, language: Language): string[] {
  return toSearchPages(guide, language).flatMap(({title, summary, body, sections}) => [
    join(title, summary, body),
    ...sections.map((section) => join(title, section.heading, section.body)),
  ]);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function toSearchPage(language: Language, {id, text}: EngineDocument): SearchPage {
  return {
    id: String(id),
    kind: 'chapter',
    address: addressOf(id),
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
