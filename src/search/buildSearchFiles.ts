import type {Language} from '../guide/languages';
import {listConceptPages} from './conceptPages';
import type {Concept} from './concepts';
import {createIndexAnalyzers, type IndexAnalyzer, type Lexicons} from './indexAnalyzer';
import {toKeyedDocuments} from './keyedDocuments';
import {emptyLexicon} from './lexicon/lexicon';
import {packPostings} from './postings';
import {packPages, type FileRange, type HeadFile, type NamedFile} from './searchFiles';
import type {SearchPage, SearchText} from './searchPage';
import {indexShards} from './shards';
import {SEARCH_FILE_VERSION, type SearchManifest} from './wire';

/** What the search files of a language are made of. */
export type SearchContent = {
  /** The reader's language. */
  readonly language: Language;
  readonly pages: readonly SearchPage[];
  /** Made from the words of `listWords`; a language that has none is searched by stems. */
  readonly lexicons: Lexicons;
  readonly concepts: readonly Concept[];
};

/** All files of a language: the manifest, and those that it leads to, the head first. */
export type SearchFiles = {
  readonly language: Language;
  readonly manifest: NamedFile;
  readonly files: readonly NamedFile[];
};

/** Gives a file its name, which should change with its content. */
export type NameFile = (stem: string, content: string) => NamedFile;

/**
 * Text of one file of texts, which is full when it has so much: a long page has a file of its own, some short ones share one.
 * UTF-16 code units.
 */
const TEXTS_LENGTH = 4_000;

/** The search files of a language. */
export function buildSearchFiles(content: SearchContent, nameFile: NameFile): SearchFiles {
  const {language, pages} = content;
  const lexicons = completeLexicons(content);
  const analyzers = createIndexAnalyzers(language, lexicons);
  const files: NamedFile[] = [];
  const write = (stem: string, value: object): string => {
    const json = JSON.stringify({version: SEARCH_FILE_VERSION, ...value});
    const file = nameFile(`${language}-${stem}`, json);
    files.push(file);
    return file.name;
  };
  const documents = toKeyedDocuments(pages, analyzers);
  const head = write('head', {
    language,
    lexicons,
    pages: packPages(pages.map(toFacts)),
    shards: indexShards(documents).map(({first, postings}, place) => ({
      first,
      name: write(`keys-${place}`, packPostings(postings)),
    })),
    texts: splitTexts(pages).map(({first, texts}, place) => ({
      first,
      name: write(`texts-${place}`, {pages: texts}),
    })),
    ...writeConcepts(content, analyzers, write),
  });
  const manifest: SearchManifest = {version: SEARCH_FILE_VERSION, language, head};
  return {
    language,
    manifest: {name: `${language}.json`, content: JSON.stringify(manifest)},
    files: files.reverse(),
  };
}

/** Languages without a lexicon have one without words, so that their texts are found nevertheless. */
function completeLexicons({language, pages, lexicons}: SearchContent): Lexicons {
  const languages = pages.flatMap((page) => [page.language, page.titleLanguage]);
  return Object.fromEntries(
    [...new Set([language, ...languages])].map((each) => [
      each,
      lexicons[each] ?? emptyLexicon(each),
    ]),
  );
}

function toFacts({kind, language, themes, countries, sections}: SearchPage) {
  return {kind, language, themes, countries, documentCount: sections.length + 1};
}

function writeConcepts(
  {language, pages, concepts}: SearchContent,
  analyzers: readonly IndexAnalyzer[],
  write: (stem: string, value: object) => string,
): Pick<HeadFile, 'concepts'> {
  const found = listConceptPages(language, pages, concepts, analyzers);
  if (found.length === 0) return {};
  const name = write('concepts', {pages: found.map((each) => each.pages)});
  return {concepts: {name, labels: found.map(({concept}) => concept.labels[language])}};
}

function splitTexts(pages: readonly SearchPage[]) {
  const files: (Omit<FileRange<number>, 'name'> & {texts: SearchText[]})[] = [];
  let length = Infinity;
  for (const [first, page] of pages.entries()) {
    const text = toText(page);
    if (length > TEXTS_LENGTH) {
      files.push({first, texts: []});
      length = 0;
    }
    length += JSON.stringify(text).length;
    files.at(-1)?.texts.push(text);
  }
  return files;
}

function toText(page: SearchPage): SearchText {
  const {id, address, title, titleLanguage, summary, about, body, sections} = page;
  return {id, address, title, titleLanguage, summary, about, body, sections};
}
