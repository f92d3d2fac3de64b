import type {Language} from './languages';
import {DEFAULT_LANGUAGE, isLanguage, LANGUAGES} from './languages';
import type {EntryKind, VocabularyName} from './model';
import {VOCABULARIES} from './model';
import {nearest} from './nearest';
import type {Finding} from './reportIssue';
import type {RuleId} from './rules';

/** What a path says about the file that stands there. */
export type Place =
  | TextPlace
  | VocabularyPlace
  | RecognitionPlace
  | {readonly kind: 'image' | 'settings' | 'bibliography' | 'edition'};

/** The place of one text of an entry. */
export type TextPlace = {
  readonly kind: EntryKind;
  readonly language: Language;
  /** Same for all texts of an entry. */
  readonly key: string;
  readonly id: string;
  /** Chapters only: name and number of the folder, number of the file. */
  readonly part?: string;
  readonly order: readonly number[];
};

export type VocabularyPlace = {readonly kind: 'vocabulary'; readonly name: VocabularyName};

/** The place of the mark of one year. */
export type RecognitionPlace = {readonly kind: 'recognition'; readonly year: number};

/** Why a path cannot hold content. */
export type Misplaced = {readonly rule: RuleId} & Finding;

/** The folders that hold content, from the site directory; those of translations included. */
export const CONTENT_FOLDERS: readonly string[] = [
  'bibliography',
  'blog',
  'case-studies',
  'docs',
  'edition',
  'recognition',
  'vocabulary',
  ...LANGUAGES.flatMap((language) => [
    `i18n/${language}/docusaurus-plugin-content-blog`,
    `i18n/${language}/docusaurus-plugin-content-docs/current`,
  ]),
];

/** The list of works that texts cite. */
export const BIBLIOGRAPHY_FILE = 'bibliography/sources.json';

/** What the publications say of their edition. */
export const EDITION_FILE = 'edition/edition.yaml';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const NUMBERED = /^(\d{1,3})-(.+)$/;
const YEAR_FILE = /^(20\d{2})\.yaml$/;
const IMAGE = /(?:^|\/)img\/[^/]+\.(?:png|jpe?g|webp|avif|svg)$/;
const TRANSLATED = /^i18n\/([^/]+)\/docusaurus-plugin-content-(?:docs\/current|blog)\//;

/**
 * What stands at a path of a content folder, or the rule that the path breaks.
 *
 * @example placeOf('blog/leeds.md') // => {kind: 'newsItem', language: 'en', key: 'leeds', id: 'leeds', order: []}
 */
export function placeOf(path: string): Place | Misplaced {
  if (IMAGE.test(path)) return {kind: 'image'};
  if (/\.mdx$/i.test(path)) return {rule: 'mdx-file'};
  const [root = ''] = path.split('/');
  if (root === 'vocabulary') return vocabularyPlace(path);
  if (path === BIBLIOGRAPHY_FILE) return {kind: 'bibliography'};
  if (path === EDITION_FILE) return {kind: 'edition'};
  if (root === 'recognition') return recognitionPlace(path);
  if (root === 'bibliography') return {rule: 'unexpected-file', nearest: BIBLIOGRAPHY_FILE};
  if (root === 'edition') return {rule: 'unexpected-file', nearest: EDITION_FILE};
  if (!path.endsWith('.md')) return settingsPlace(path);
  if (root === 'case-studies') return casePlace(path);
  const language = TRANSLATED.exec(path)?.[1] ?? DEFAULT_LANGUAGE;
  if (!isLanguage(language)) return {rule: 'unexpected-file'};
  if (root === 'i18n' && language === DEFAULT_LANGUAGE) return {rule: 'unexpected-file'};
  const relative = path.replace(TRANSLATED, '').replace(/^(?:docs|blog)\//, '');
  const isNews = root === 'blog' || path.includes('/docusaurus-plugin-content-blog/');
  return isNews ? newsPlace(relative, language) : chapterPlace(relative, language);
}

/** The host writes the title of the news list next to the translated news. */
function settingsPlace(path: string): Place | Misplaced {
  const isOptions = /^i18n\/[^/]+\/docusaurus-plugin-content-blog\/options\.json$/.test(path);
  return isOptions ? {kind: 'settings'} : {rule: 'unexpected-file'};
}

function vocabularyPlace(path: string): VocabularyPlace | Misplaced {
  const name = /^vocabulary\/([^/]+)\.yaml$/.exec(path)?.[1];
  const known = VOCABULARIES.find((vocabulary) => vocabulary === name);
  if (known !== undefined) return {kind: 'vocabulary', name: known};
  const near = name === undefined ? undefined : nearest(name, VOCABULARIES);
  return {rule: 'unexpected-file', nearest: near && `vocabulary/${near}.yaml`};
}

/** One file per year, so that a year has one mark; beside them a page that tells editors how to give one. */
function recognitionPlace(path: string): Place | Misplaced {
  const name = path.slice('recognition/'.length);
  if (name === 'README.md') return {kind: 'settings'};
  const year = YEAR_FILE.exec(name)?.[1];
  if (year !== undefined) return {kind: 'recognition', year: Number(year)};
  if (!/^[^/]+\.ya?ml$/i.test(name)) return {rule: 'unexpected-file'};
  const near = /20\d{2}/.exec(name)?.[0];
  const details = {field: 'recognition/', found: name, expected: 'YYYY.yaml'};
  return {rule: 'unexpected-value', details, nearest: near && `${near}.yaml`};
}

function casePlace(path: string): TextPlace | Misplaced {
  const [, id, file = '', ...deeper] = path.split('/');
  if (id === undefined || file === '' || deeper.length > 0) return {rule: 'unexpected-file'};
  if (!ID.test(id)) return {rule: 'bad-file-name', details: {found: id}};
  const language = file.replace(/\.md$/, '');
  if (isLanguage(language)) return {kind: 'caseStudy', language, key: id, id, order: []};
  const near = nearest(language, LANGUAGES);
  return {rule: 'unknown-language', details: {found: language}, nearest: near};
}

function newsPlace(relative: string, language: Language): TextPlace | Misplaced {
  const id = relative.replace(/\.md$/, '');
  if (id.includes('/')) return {rule: 'unexpected-file'};
  if (!ID.test(id)) return {rule: 'bad-file-name', details: {found: id}};
  return {kind: 'newsItem', language, key: id, id, order: []};
}

function chapterPlace(relative: string, language: Language): TextPlace | Misplaced {
  const names = relative.replace(/\.md$/, '').split('/');
  if (names.length > 2) return {rule: 'unexpected-file'};
  const order: number[] = [];
  const ids: string[] = [];
  for (const name of names) {
    const [, number, id] = NUMBERED.exec(name) ?? [];
    if (number === undefined || id === undefined || !ID.test(id)) {
      return {rule: 'bad-file-name', details: {found: name}};
    }
    order.push(Number(number));
    ids.push(id);
  }
  const id = ids.at(-1) ?? '';
  const part = ids.length > 1 ? ids[0] : undefined;
  const place = {kind: 'chapter', language, key: relative, id, order} as const;
  return part === undefined ? place : {...place, part};
}
