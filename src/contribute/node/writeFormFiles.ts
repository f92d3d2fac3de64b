import {copyFile, mkdir, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {DATA_FOLDER, FORM_FOLDER} from '../formAddresses';
import {publishedPath} from '../form/formData';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import type {NamedFile} from '../../guide/namedFile';
import {currentGuide} from '../../guide/node/currentGuide';
import {writeFiles} from '../../guide/node/writeFiles';
import {caseFilesOf, formFiles} from './formFiles';

/** A built site and what its form loads. */
export type BuiltForm = {
  readonly siteDir: string;
  /** Folder of the language's site. */
  readonly outDir: string;
  readonly language: Language;
  readonly data: NamedFile;
};

/** As many files as are copied at a time, so that a system's limit of open files is never met. */
const AT_A_TIME = 64;

/**
 * Writes what the form loads; with the default language, once for all, the Markdown of the case studies. What is left there of earlier
 * content is removed.
 */
export async function writeFormFiles({siteDir, outDir, language, data}: BuiltForm): Promise<void> {
  const remove = (path: string): Promise<void> =>
    rm(join(outDir, path), {recursive: true, force: true});
  await remove(`${FORM_FOLDER}/${DATA_FOLDER}`);
  await remove(publishedPath('case-studies'));
  await writeFiles(outDir, await formFiles(siteDir, data));
  if (language === DEFAULT_LANGUAGE) await copyCases(siteDir, outDir);
}

/** Byte by byte, since what a person changes goes back into the same file. */
async function copyCases(siteDir: string, outDir: string): Promise<void> {
  const files = caseFilesOf((await currentGuide(siteDir)).guide);
  for (let first = 0; first < files.length; first += AT_A_TIME) {
    const some = files.slice(first, first + AT_A_TIME);
    await Promise.all(
      some.map(async (file) => {
        const copy = join(outDir, publishedPath(file));
        await mkdir(dirname(copy), {recursive: true});
        await copyFile(join(siteDir, file), copy);
      }),
    );
  }
}
