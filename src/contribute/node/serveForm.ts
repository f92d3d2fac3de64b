import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {formAddresses, FORM_FOLDER} from '../formAddresses';
import {publishedPath} from '../form/formData';
import type {Language} from '../../guide/languages';
import type {NamedFile} from '../../guide/namedFile';
import {currentGuide} from '../../guide/node/currentGuide';
import {serveFiles} from '../../guide/node/serveFiles';
import {caseFilesOf, formFiles} from './formFiles';

/** What the development server answers from. */
export type ServedForm = {
  readonly siteDir: string;
  /** The base path of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly language: Language;
  /** The form's data as it is now. */
  readonly data: () => NamedFile | undefined;
};

/** The setting by which the development server gives what the form loads. A build takes no notice of it. */
export function serveForm(served: ServedForm) {
  const {baseUrl, language} = served;
  const {filesRoot} = formAddresses(baseUrl, language, '');
  const folder = baseUrl.slice(filesRoot.length);
  return serveFiles(filesRoot, (name) => {
    const isFile = /\.[a-z]+$/.test(name);
    if (isFile && name.startsWith(publishedPath(CASES).slice(1))) return caseFile(served, name);
    if (!isFile || !name.startsWith(`${folder}${FORM_FOLDER}/`)) return undefined;
    return formFile(served, name.slice(folder.length));
  });
}

const CASES = 'case-studies/';

async function formFile({siteDir, data}: ServedForm, name: string): Promise<NamedFile | undefined> {
  const current = data();
  const files = current && (await formFiles(siteDir, current));
  return files?.find((file) => file.name === name);
}

/** Nothing but a file of a case study is read, whatever the address says. */
async function caseFile({siteDir}: ServedForm, name: string): Promise<NamedFile | undefined> {
  const {guide} = await currentGuide(siteDir);
  const file = caseFilesOf(guide).find((each) => publishedPath(each) === `/${name}`);
  return file === undefined
    ? undefined
    : {name: file, content: await readFile(join(siteDir, file), 'utf8')};
}
