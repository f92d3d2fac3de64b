import type {Language} from '../guide/languages';
import {excerpt, markText, type IsFound} from './excerpt';
import type {SearchDocument} from './searchDocument';
import type {SearchIndex} from './searchIndex';
import type {SearchResult, SearchResultPart} from './searchResult';

/** Parts shown of one page; the reader finds the rest on the page. */
const MOST_PARTS = 3;

/**
 * A page of the results.
 *
 * @param documents numbers of documents of one page, best first, at least one.
 * @throws {RangeError} when a number is not in the index.
 */
export function toSearchResult(
  index: SearchIndex,
  documents: readonly number[],
  isFound: IsFound,
): SearchResult {
  const found = documents.slice(0, MOST_PARTS).map((number) => documentAt(index, number));
  const [best] = found;
  if (best === undefined) throw new RangeError('Unexpected page without documents');
  return {
    kind: best.kind,
    page: best.page,
    title: markText(best.titleLanguage, best.title, isFound),
    titleLanguage: best.titleLanguage,
    language: best.language,
    parts: found.map((document) => toPart(index, document, isFound)),
  };
}

function documentAt(index: SearchIndex, number: number): SearchDocument {
  const document = index.documents[number];
  if (document === undefined) throw new RangeError(`Unexpected document ${number}`);
  return document;
}

function toPart(index: SearchIndex, document: SearchDocument, isFound: IsFound): SearchResultPart {
  const [first, ...others] = excerptTexts(index, document);
  const toExcerpt = ({text, language}: ExcerptText) => ({
    excerpt: excerpt(language, text, isFound),
    excerptLanguage: language,
  });
  const summary = toExcerpt(first);
  const hasMarks = summary.excerpt.marks.length > 0;
  const other = others.map(toExcerpt).find((text) => text.excerpt.marks.length > 0);
  return {
    id: document.id,
    url: document.url,
    heading: markText(document.language, document.heading, isFound),
    ...(hasMarks ? summary : (other ?? summary)),
  };
}

type ExcerptText = {readonly text: string; readonly language: Language};

/** What an excerpt may be taken from, best first: a head says most in its summary. */
function excerptTexts(
  index: SearchIndex,
  document: SearchDocument,
): readonly [ExcerptText, ...ExcerptText[]] {
  const body = {text: document.body, language: document.language};
  if (document.heading !== '') return [body];
  return [
    {text: document.summary, language: document.titleLanguage},
    body,
    {text: document.about, language: index.language},
  ];
}
