import type {Language} from '../../guide/languages';
import type {EntryKind} from '../../guide/model';
import {hostOf} from './repositoryHost';
import {REPORT_WORDS} from './reportWords';

/** The text that a page shows. */
export type ShownText = {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** The language of the text, which need not be the reader's. */
  readonly language: Language;
  /** Its path in the repository, with or without the host's `@site/` before it. */
  readonly file: string;
};

/** Who reads a text, and where. */
export type Reading = {
  readonly language: Language;
  /** Address of the page; its path alone where the site has no public address. */
  readonly address: string;
};

/** Where a repository and its editors are found; each may be unknown. */
export type Contact = {readonly repositoryUrl?: string; readonly editorsEmail?: string};

/** What a reader can do for a text; what is absent cannot be done on this site. */
export type ImproveLinks = {
  /** Path on this site, without base path and language, of the form filled with a case study. */
  readonly form?: string;
  /** The same for a translation into the reader's language; absent when that is what the page shows. */
  readonly translate?: string;
  /** Address of the file in the editor of the repository's host; absent for case studies, which have the form. */
  readonly file?: string;
  /** Address of a new issue that names the page. */
  readonly issue?: string;
  /** Address of a letter to the editors that names the page. */
  readonly mail?: string;
};

const FORM_PATH = '/contribute/';

/**
 * What a reader can do for the text that she sees.
 *
 * @example
 * toImproveLinks(
 *   {kind: 'caseStudy', id: 'leeds', title: 'Leeds', language: 'lt', file: 'case-studies/leeds/lt.md'},
 *   {language: 'lv', address: 'https://guide.example/lv/case-studies/leeds/'},
 *   {},
 * ) // => {form: '/contribute/?case=leeds&language=lt', translate: '/contribute/?case=leeds&language=lt&to=lv'}
 */
export function toImproveLinks(text: ShownText, reading: Reading, contact: Contact): ImproveLinks {
  const {repositoryUrl, editorsEmail} = contact;
  const file = repositoryUrl && toEditAddress(repositoryUrl, text.file);
  return {
    ...(text.kind === 'caseStudy' ? formPaths(text, reading.language) : file && {file}),
    ...(repositoryUrl && {issue: toIssueAddress(repositoryUrl, text, reading)}),
    ...(editorsEmail && {mail: toMailAddress(editorsEmail, text, reading)}),
  };
}

/**
 * The address at which a file of the main branch is edited in a browser; undefined for a host whose addresses we do not know.
 *
 * @example
 * toEditAddress('https://github.com/ours/guide', 'docs/1.md') // => 'https://github.com/ours/guide/edit/main/docs/1.md'
 */
export function toEditAddress(repositoryUrl: string, file: string): string | undefined {
  const path = file
    .replace(/^@site\//u, '')
    .split('/')
    .map(encode)
    .join('/');
  const editPath = hostOf(repositoryUrl).editPath?.(path);
  return editPath && `${homeOf(repositoryUrl)}${editPath}`;
}

function formPaths({id, language}: ShownText, reader: Language): ImproveLinks {
  const form = `${FORM_PATH}?case=${encode(id)}&language=${language}`;
  return {form, ...(language !== reader && {translate: `${form}&to=${reader}`})};
}

function toIssueAddress(repositoryUrl: string, {title}: ShownText, reading: Reading): string {
  const {issuePath, issueFields} = hostOf(repositoryUrl);
  const {isPublic} = REPORT_WORDS[reading.language];
  const query = toQuery([
    [issueFields.title, toSubject(title, reading)],
    [issueFields.body, [...toLines(reading), isPublic].join('\n')],
  ]);
  return `${homeOf(repositoryUrl)}${issuePath}?${query}`;
}

/** @see https://www.rfc-editor.org/rfc/rfc6068 which demands the line ends of mail. */
function toMailAddress(editorsEmail: string, {title}: ShownText, reading: Reading): string {
  const query = toQuery([
    ['subject', toSubject(title, reading)],
    ['body', toLines(reading).join('\r\n')],
  ]);
  return `mailto:${editorsEmail}?${query}`;
}

function toSubject(title: string, {language}: Reading): string {
  return `${REPORT_WORDS[language].mistake}: ${title}`;
}

/** Each question has room below it. */
function toLines({language, address}: Reading): readonly string[] {
  const {page, questions} = REPORT_WORDS[language];
  return [`${page}: ${address}`, '', ...questions.flatMap((question) => [question, '', ''])];
}

function toQuery(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map((pair) => pair.map(encode).join('=')).join('&');
}

/** Half a character, which front matter can write with an escape and no address can hold, is left out. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

/** The address without what people copy along with it. */
function homeOf(repositoryUrl: string): string {
  return repositoryUrl.replace(/\/+$/u, '').replace(/\.git$/u, '');
}
