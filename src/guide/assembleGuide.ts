import {assembleEntry} from './assembleEntry';
import type {ReadBibliography} from './bibliographyFile';
import {readBibliography} from './bibliographyFile';
import {checkChapterIds} from './check/checkChapterIds';
import {checkCitations} from './check/checkCitations';
import {checkLinks} from './check/checkLinks';
import {checkPictures} from './check/checkPictures';
import {checkTerms} from './check/checkTerms';
import {readEdition, type ReadEdition} from './editionFile';
import type {Issue} from './issue';
import type {Entry, Guide, VocabularyName} from './model';
import {VOCABULARIES} from './model';
import {placeOf} from './place';
import {readRecognition} from './recognitionFile';
import {FILE_START, issueAt, sortIssues} from './reportIssue';
import type {Known} from './schemas/fields';
import {ANY} from './schemas/fields';
import {buildSiteIndex} from './siteIndex';
import {parseTextFile} from './textFile';
import type {TextFile} from './textFile';
import type {ReadVocabulary} from './vocabularyFile';
import {readVocabulary} from './vocabularyFile';

/** A content file: path from the site directory with `/`, text as `normalizeText` gives it. */
export type SourceFile = {readonly path: string; readonly text: string};

/** All content as a model, and everything that is wrong with it. */
export type ReadGuide = {readonly guide: Guide; readonly issues: readonly Issue[]};

/** How a file of each kind is read; who reads the same files again and again can keep what does not change. */
export type Readers = {
  readonly text: typeof parseTextFile;
  readonly vocabulary: typeof readVocabulary;
  readonly bibliography: typeof readBibliography;
};

/** Readers that read every time. */
export const READERS: Readers = {
  text: parseTextFile,
  vocabulary: readVocabulary,
  bibliography: readBibliography,
};

/**
 * The guide made of content files, with all issues sorted by file, line and column. `others` are the paths of files that are
 * there but not read: pictures, and what cannot be read. Faulty entries are left out of the guide; they never hide others.
 */
export function assembleGuide(
  files: readonly SourceFile[],
  others: readonly string[] = [],
  readers = READERS,
): ReadGuide {
  const {texts, vocabularies, issues, ...parsed} = parseAll(files, others, readers);
  const known = knownIds(texts, vocabularies, parsed.bibliography);
  const {works} = parsed;
  const bibliography = works ? readers.bibliography(works, known) : parsed.bibliography;
  const entries = group(texts).map((group) => assembleEntry(group, known));
  const marks = parsed.marks.map(({file, year}) => readRecognition(file, year, known));
  const index = buildSiteIndex(texts, others);
  const all = [
    ...issues,
    ...[...vocabularies.values()].flatMap((vocabulary) => vocabulary.issues),
    ...entries.flatMap((assembled) => assembled.issues),
    ...bibliography.issues,
    ...marks.flatMap((mark) => mark.issues),
    ...(parsed.edition?.issues ?? []),
    ...texts.flatMap((text) => [
      ...checkLinks(text, index),
      ...checkTerms(text, known),
      ...checkCitations(text, known),
    ]),
    ...checkChapterIds(texts),
    ...checkPictures(texts, others),
  ];
  const found = entries.map(({entry}) => entry).filter((entry) => entry !== undefined);
  return {
    guide: {
      entries: found.toSorted(byKindOrderAndId),
      vocabulary: termsByName(vocabularies),
      references: bibliography.references,
      recognitions: marks
        .flatMap(({recognition}) => recognition ?? [])
        .sort((a, b) => b.year - a.year),
      ...(parsed.edition?.edition && {edition: parsed.edition.edition}),
    },
    issues: sortIssues(all),
  };
}

type Parsed = {
  readonly texts: TextFile[];
  readonly vocabularies: Map<VocabularyName, ReadVocabulary>;
  bibliography: ReadBibliography;
  /** Read again when the parts of the guide are known. */
  works?: SourceFile;
  /** The yearly marks; read when cases and criteria are known. */
  readonly marks: {readonly file: SourceFile; readonly year: number}[];
  edition?: ReadEdition;
  readonly issues: Issue[];
};

function parseAll(
  files: readonly SourceFile[],
  others: readonly string[],
  readers: Readers,
): Parsed {
  const bibliography = {references: [], ids: new Set<string>(), issues: []};
  const parsed: Parsed = {
    texts: [],
    vocabularies: new Map(),
    bibliography,
    marks: [],
    issues: [],
  };
  const {texts, vocabularies, issues} = parsed;
  for (const file of files) {
    const place = placeOf(file.path);
    if ('rule' in place) issues.push(issueAt(file.path, FILE_START, place.rule, place));
    else if ('name' in place) vocabularies.set(place.name, readers.vocabulary(file, ANY));
    else if ('year' in place) parsed.marks.push({file, year: place.year});
    else if (place.kind === 'edition') parsed.edition = readEdition(file);
    else if (place.kind === 'bibliography') {
      parsed.works = file;
      parsed.bibliography = readers.bibliography(file, ANY);
    } else if ('key' in place) texts.push(readers.text(file, place));
  }
  // What exists but cannot be read is known to exist, so that nothing is called missing on its account.
  for (const path of others) {
    const place = placeOf(path);
    if ('name' in place) vocabularies.set(place.name, {terms: [], ids: undefined, issues: []});
    if ('key' in place) texts.push({place, file: path, text: '', issues: []});
    if ('kind' in place && place.kind === 'bibliography') {
      parsed.bibliography = {references: [], ids: undefined, issues: []};
    }
  }
  return parsed;
}

function byName<T>(valueOf: (name: VocabularyName) => T): Record<VocabularyName, T> {
  const pairs = VOCABULARIES.map((name): [VocabularyName, T] => [name, valueOf(name)]);
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(pairs) as Record<VocabularyName, T>;
}

function termsByName(vocabularies: ReadonlyMap<VocabularyName, ReadVocabulary>) {
  return byName((name) => vocabularies.get(name)?.terms ?? []);
}

/** Ids come from paths, so that a fault in an entry is not told again wherever the entry is named. */
function knownIds(
  texts: readonly TextFile[],
  vocabularies: ReadonlyMap<VocabularyName, ReadVocabulary>,
  bibliography: ReadBibliography,
): Known {
  const idsOf = (kind: Entry['kind']): ReadonlySet<string> =>
    new Set(texts.filter(({place}) => place.kind === kind).map(({place}) => place.id));
  return {
    // A vocabulary without a file is an empty one; one that cannot be read could hold anything.
    terms: byName((name) => (vocabularies.has(name) ? vocabularies.get(name)?.ids : new Set())),
    entries: {chapter: idsOf('chapter'), caseStudy: idsOf('caseStudy')},
    references: bibliography.ids,
  };
}

/** The texts of each entry together. */
function group(texts: readonly TextFile[]): readonly (readonly TextFile[])[] {
  const groups = new Map<string, TextFile[]>();
  for (const text of texts) {
    const key = `${text.place.kind}:${text.place.key}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups.values()];
}

const KINDS: readonly Entry['kind'][] = ['chapter', 'caseStudy', 'newsItem'];

function byKindOrderAndId(a: Entry, b: Entry): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareOrder(orderOf(a), orderOf(b)) ||
    (a.id < b.id ? -1 : 1)
  );
}

function orderOf(entry: Entry): readonly number[] {
  return entry.kind === 'chapter' ? entry.facts.order : [];
}

function compareOrder([a, ...restA]: readonly number[], [b, ...restB]: readonly number[]): number {
  if (a === undefined || b === undefined)
    return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return a - b || compareOrder(restA, restB);
}
