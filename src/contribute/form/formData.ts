import type {SourceFile} from '../../guide/assembleGuide';
import type {Language} from '../../guide/languages';
import type {Guide, Term, Text, Vocabulary, VocabularyName} from '../../guide/model';
import {VOCABULARIES} from '../../guide/model';
import {entryPath} from '../../guide/addresses';
import type {Labelled} from '../../guide/outline';
import {shownText} from '../../guide/outline';
import {BIBLIOGRAPHY_FILE, placeOf} from '../../guide/place';

/** What the build publishes for the form in one language; JSON. */
export type CaseFormData = {
  /** The reader's language. */
  readonly language: Language;
  /** The terms in that language only: whole vocabulary files are five times as long, and slow to parse at each check. */
  readonly vocabulary: Readonly<Record<VocabularyName, readonly Labelled[]>>;
  /** Paths of all other content, so that the check knows the ids of chapters and case studies and where links may lead. */
  readonly others: readonly string[];
  /** The ids of the works that texts may cite. */
  readonly references: readonly string[];
  readonly chapters: readonly ChapterChoice[];
  readonly caseStudies: readonly CaseChoice[];
};

/** A chapter that a case study may illustrate. */
export type ChapterChoice = {
  readonly id: string;
  /** Address without base path and language. */
  readonly path: string;
  readonly title: string;
};

/** A case study that may be edited or translated. */
export type CaseChoice = {
  readonly id: string;
  readonly title: string;
  readonly original: Language;
  /** Path of the content file in each language that has a text; `publishedPath` says where the site has it. */
  readonly files: Readonly<Partial<Record<Language, string>>>;
};

/** All content files of a site: those with their text, and the paths of those that are not read. */
export type ContentFiles = {
  readonly files: readonly SourceFile[];
  readonly others: readonly string[];
};

/** What the form needs to know of the content, with titles for readers of `language`. */
export function toFormData(guide: Guide, content: ContentFiles, language: Language): CaseFormData {
  const paths = [...content.files.map(({path}) => path), ...content.others];
  const chapters = guide.entries.filter((entry) => entry.kind === 'chapter');
  const cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
  return {
    language,
    vocabulary: toOptions(guide.vocabulary, language),
    others: paths.filter((path) => path !== BIBLIOGRAPHY_FILE && !('name' in placeOf(path))),
    references: guide.references.map(({id}) => id),
    chapters: chapters.map((entry) => ({
      id: entry.id,
      path: entryPath(entry),
      title: shownText(entry, language).title,
    })),
    caseStudies: cases.map((entry) => ({
      id: entry.id,
      title: shownText(entry, language).title,
      original: entry.original,
      files: filesOf(entry.texts),
    })),
  };
}

function toOptions(vocabulary: Vocabulary, language: Language): CaseFormData['vocabulary'] {
  const names = VOCABULARIES.map((name): [VocabularyName, readonly Labelled[]] => [
    name,
    vocabulary[name].map((term) => toOption(term, language)),
  ]);
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(names) as CaseFormData['vocabulary'];
}

function toOption({id, label, definition}: Term, language: Language): Labelled {
  return {id, label: label[language], ...(definition && {definition: definition[language]})};
}

function filesOf(texts: ReadonlyMap<Language, Text>): CaseChoice['files'] {
  return Object.fromEntries([...texts].map(([language, {file}]) => [language, file]));
}

/**
 * Where the site publishes the Markdown of a content file, without base path and language.
 *
 * @example publishedPath('case-studies/leeds-learning-visit/lt.md') // => '/contribute/case-studies/leeds-learning-visit/lt.md'
 */
export function publishedPath(file: string): string {
  return `/contribute/${file}`;
}
