import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {I18n} from '@docusaurus/types';
import {currentGuide} from '../../guide/node/currentGuide';
import {toTranslationStatus, type TranslationStatus} from '../translationStatus';

/** The file beside the front page that holds the status of all texts for programs. */
export const STATUS_FILE = 'translations.json';

/** The status of all texts of a site. */
export async function readStatus(siteDir: string): Promise<TranslationStatus> {
  const {guide, issues} = await currentGuide(siteDir);
  return toTranslationStatus(guide, issues);
}

/** Writes the status for programs; once, since it is the same in every language. */
export async function writeStatus(
  siteDir: string,
  outDir: string,
  {currentLocale, defaultLocale}: I18n,
): Promise<void> {
  if (currentLocale !== defaultLocale) return;
  await writeFile(join(outDir, STATUS_FILE), JSON.stringify(await readStatus(siteDir)));
}
