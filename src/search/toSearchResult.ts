import type {Language} from '../guide/languages';
import {excerpt, markText} from './excerpt';
import type {IndexedPage} from './searchIndex';
import type {SearchText} from './searchPage';
import type {SearchResult, SearchResultPart} from './searchResult';
import type {WordFinder} from './wordFinder';

/** Parts shown of one page; the reader finds the rest on the page. */
const MOST_PARTS = 3;

/** A page with its words, and the language of its readers. */
export type PageAndText = {
  readonly page: IndexedPage;
  readonly text: SearchText;
  readonly reader: Language;
};

/**
 * A page of the results.
 *
 * @param documents numbers of documents within the page, best first; those that it does not have are passed over.
 */
export function toSearchResult(
  source: PageAndText,
  documents: readonly number[],
  find: WordFinder,
): SearchResult {
  const {page, text} = source;
  const {title, titleLanguage, address} = text;
  return {
    kind: page.kind,
    page: address,
    title: markText(title, find(titleLanguage, title)),
    titleLanguage,
    language: page.language,
    parts: documents.slice(0, MOST_PARTS).flatMap((document) => toPart(source, document, find)),
  };
}

function toPart(source: PageAndText, document: number, find: WordFinder): SearchResultPart[] {
  if (document === 0) return [toHeadPart(source, find)];
  const {page, text} = source;
  const section = text.sections[document - 1];
  if (section === undefined) return [];
  const {id, heading, body} = section;
  return [
    {
      id: `${text.id}#${id}`,
      url: `${text.address}#${id}`,
      heading: markText(heading, find(page.language, heading)),
      excerpt: excerpt(body, find(page.language, body)),
      excerptLanguage: page.language,
    },
  ];
}

/** The head of a page with what says why it was found, best its summary, which says most. */
function toHeadPart({page, text, reader}: PageAndText, find: WordFinder): SearchResultPart {
  const summary = {words: text.summary, language: text.titleLanguage};
  const others = [
    {words: text.body, language: page.language},
    {words: text.about, language: reader},
  ];
  const hasFound = ({words, language}: typeof summary): boolean =>
    find(language, words).some(({found}) => found !== undefined);
  const {words, language} = [summary, ...others].find(hasFound) ?? summary;
  return {
    id: text.id,
    url: text.address,
    heading: {text: '', marks: []},
    excerpt: excerpt(words, find(language, words)),
    excerptLanguage: language,
  };
}
