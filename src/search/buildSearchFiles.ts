import type {Language} from '../guide/languages';
import type {NamedFile} from '../guide/namedFile';
import {listConceptPages} from './conceptPages';
import type {Concept} from './concepts';
import {createIndexAnalyzers, type Lexicons} from './indexAnalyzer';
import {toKeyedDocuments} from './keyedDocuments';
import {emptyLexicon} from './lexicon/lexicon';
import {packPostings} from './postings';
import {packPages, type FileRange} from './searchFiles';
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
  /** For the key of a compound that of its last part. */
  readonly lastParts?: ReadonlyMap<string, string>;
};

/** All files of a language: the manifest, and those that it leads to. */
export type SearchFiles = {
  readonly language: Language;
  readonly manifest: NamedFile;
  /** What is needed to search, the head first. */
  readonly index: readonly NamedFile[];
  /** What is loaded of the pages that are shown. */
  readonly texts: readonly NamedFile[];
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
  const write = (stem: string, value: object): NamedFile =>
    nameFile(`${language}-${stem}`, JSON.stringify({version: SEARCH_FILE_VERSION, ...value}));
  const shards = indexShards(toKeyedDocuments(pages, analyzers, content.lastParts)).map(
    ({first, postings}, place) => ({
      first,
      file: write(`keys-${place}`, packPostings(postings)),
    }),
  );
  const texts = splitTexts(pages).map((part, place) => ({
    first: part.first,
    file: write(`texts-${place}`, {pages: part.texts}),
  }));
  const concepts = listConceptPages(language, pages, content.concepts, analyzers);
  const conceptFile = write('concepts', {pages: concepts.map((each) => each.pages)});
  const head = write('head', {
    language,
    lexicons,
    pages: packPages(pages.map(toFacts)),
    shards: shards.map(toRange),
    texts: texts.map(toRange),
    ...(concepts.length > 0 && {
      concepts: {
        name: conceptFile.name,
        labels: concepts.map(({concept}) => concept.labels[language]),
      },
    }),
  });
  const manifest: SearchManifest = {version: SEARCH_FILE_VERSION, language, head: head.name};
  return {
    language,
    manifest: {name: `${language}.json`, content: JSON.stringify(manifest)},
    index: [head, ...shards.map(({file}) => file), ...(concepts.length > 0 ? [conceptFile] : [])],
    texts: texts.map(({file}) => file),
  };
}

function toRange<First>({first, file}: {readonly first: First; readonly file: NamedFile}) {
  return {first, name: file.name};
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
