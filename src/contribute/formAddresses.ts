import {siteRoot} from '../guide/basePath';
import type {Language} from '../guide/languages';

/** Folder of the form in the site of a language, and of the case files in that of the default language. */
export const FORM_FOLDER = 'contribute';

/** The form's data of a language; below `FORM_FOLDER`. */
export const DATA_FOLDER = 'data';

/** The script that keeps the form for times without network; its name stays, so that the browser finds a newer one. */
export const WORKER_NAME = 'offline.js';

/** The addresses that the page of the form is given; all from the root of the origin. */
export type FormAddresses = {
  /** `CaseFormData` as JSON. */
  readonly dataUrl: string;
  readonly workerUrl: string;
  /** Of the page itself, which the worker keeps. */
  readonly scope: string;
  /** Of the site in the default language, with `/` at both ends: what `publishedPath` names stands there. */
  readonly filesRoot: string;
};

/**
 * The addresses of the form in a language.
 *
 * @param baseUrl the base path of the language's site, with `/` at both ends.
 * @example formAddresses('/base/lt/', 'lt', 'lt-0a.json').filesRoot // => '/base/'
 */
export function formAddresses(
  baseUrl: string,
  language: Language,
  dataName: string,
): FormAddresses {
  const scope = `${baseUrl}${FORM_FOLDER}/`;
  return {
    dataUrl: `${scope}${DATA_FOLDER}/${dataName}`,
    workerUrl: scope + WORKER_NAME,
    scope,
    filesRoot: siteRoot(baseUrl, language),
  };
}
