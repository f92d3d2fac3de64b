import {encodeAddress} from '../../guide/encodeAddress';
import type {Language} from '../../guide/languages';
import type {EntryKind} from '../../guide/model';
import {placeOf} from '../../guide/place';
import {repositoryPages, type RepositoryPages} from '../../guide/repositoryPages';
import {textPath} from '../../guide/textPath';
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
  /** Address of a new file for the translation into the reader's language; absent as `file`, and when that is what the page shows. */
  readonly newFile?: string;
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
  const {repositoryUrl = '', editorsEmail} = contact;
  const pages = repositoryPages(repositoryUrl);
  return {
    ...(text.kind === 'caseStudy'
      ? formPaths(text, reading.language)
      : filePages(text, reading.language, pages)),
    ...(pages && {issue: pages.newIssue(toIssue(text, reading))}),
    ...(editorsEmail && {mail: toMailAddress(editorsEmail, text, reading)}),
  };
}

function filePages(
  {language, file: source}: ShownText,
  reader: Language,
  pages: RepositoryPages | undefined,
): ImproveLinks {
  const path = source.replace(/^@site\//u, '');
  const place = placeOf(path);
  const file = pages?.edit?.(path);
  const isMissing = language !== reader && 'key' in place;
  const newFile = isMissing && pages?.newFile?.(textPath(place.kind, place.key, reader));
  return {...(file && {file}), ...(newFile && {newFile})};
}

function formPaths({id, language}: ShownText, reader: Language): ImproveLinks {
  const form = `${FORM_PATH}?case=${encodeAddress(id)}&language=${language}`;
  return {form, ...(language !== reader && {translate: `${form}&to=${reader}`})};
}

function toIssue({title}: ShownText, reading: Reading): {title: string; body: string} {
  const {isPublic} = REPORT_WORDS[reading.language];
  return {
    title: toSubject(title, reading),
    body: [...toLines(reading), isPublic].join('\n'),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc6068 which demands the line ends of mail. */
function toMailAddress(editorsEmail: string, {title}: ShownText, reading: Reading): string {
  const body = toLines(reading).join('\r\n');
  return `mailto:${editorsEmail}?subject=${encodeAddress(toSubject(title, reading))}&body=${encodeAddress(body)}`;
}

function toSubject(title: string, {language}: Reading): string {
  return `${REPORT_WORDS[language].mistake}: ${title}`;
}

/** Each question has room below it. */
function toLines({language, address}: Reading): readonly string[] {
  const {page, questions} = REPORT_WORDS[language];
  return [`${page}: ${address}`, '', ...questions.flatMap((question) => [question, '', ''])];
}
