import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {LANGUAGES, type Language} from '../../guide/languages';
import {
  DOWNLOADS_FOLDER,
  DOWNLOADS_LIST,
  type DownloadFile,
  type LanguageDownloads,
} from '../downloads';
import {downloadsSchema} from '../downloadsSchema';

/** Is told, in a sentence, what is wrong with finished files. */
export type OnFault = (message: string) => void;

/** The folder of a project that holds the finished files of a language. */
export function downloadsFolder(siteDir: string, language: Language): string {
  return join(siteDir, DOWNLOADS_FOLDER, language);
}

/**
 * What has been made for a language, as far as the files are there and whole; undefined when nothing has been made or the list of the
 * files is damaged. Never throws: a site does without these files.
 */
export async function readDownloads(
  siteDir: string,
  language: Language,
  onFault: OnFault = () => undefined,
): Promise<LanguageDownloads | undefined> {
  const folder = downloadsFolder(siteDir, language);
  const content = await readFile(join(folder, DOWNLOADS_LIST), 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  const list = parseDownloads(content, language, onFault);
  if (list === undefined) return undefined;
  const files: DownloadFile[] = [];
  for (const file of list.files) {
    if (await isWhole(join(folder, file.name), file.bytes)) files.push(file);
    else onFault(`${nameOf(language, file.name)} is left out: ${NOT_WHOLE}. ${REPAIR}`);
  }
  return {...list, files};
}

/** The same for all languages; what is wrong is told of one only, since the sites of all languages are built one after the other. */
export async function readAllDownloads(
  siteDir: string,
  current: Language,
  onFault: OnFault,
): Promise<ReadonlyMap<Language, LanguageDownloads>> {
  const all = new Map<Language, LanguageDownloads>();
  for (const language of LANGUAGES) {
    const told = language === current ? onFault : undefined;
    const downloads = await readDownloads(siteDir, language, told);
    if (downloads !== undefined) all.set(language, downloads);
  }
  return all;
}

/** Tells whether there is a file of exactly this size. */
export async function isWhole(path: string, bytes: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true && found.size === bytes;
}

const REPAIR = 'Run "npm run publication" to make the files again.';
const NOT_WHOLE = 'it is not there in the size that the list of files gives';

function nameOf(language: Language, name: string): string {
  return `"${DOWNLOADS_FOLDER}/${language}/${name}"`;
}

function parseDownloads(
  content: string,
  language: Language,
  onFault: OnFault,
): LanguageDownloads | undefined {
  const {success, data, error} = downloadsSchema.safeParse(parseJson(content));
  if (success && data.language === language) return data;
  const place = success
    ? `language "${data.language}"`
    : error.issues[0]?.path.join('.') || 'content';
  const file = nameOf(language, DOWNLOADS_LIST);
  onFault(`Unexpected ${place} in ${file}, expected a list of finished files. ${REPAIR}`);
  return undefined;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
