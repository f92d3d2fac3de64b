import type {Language} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import {toSearchDocuments} from '../searchDocument';
import {buildSearchFile} from '../searchIndex';
import type {SearchFile} from '../wire';
import {bundleWorker, type NamedFile} from './bundleWorker';

/** What search adds to the site of one language. */
export type SearchContent = {readonly file: SearchFile; readonly worker: NamedFile};

/** The search of a language, from all content of the site. */
export async function loadSearch(siteDir: string, language: Language): Promise<SearchContent> {
  const [{guide}, worker] = await Promise.all([readGuide(siteDir), bundleWorker(siteDir)]);
  return {file: buildSearchFile(language, toSearchDocuments(guide, language)), worker};
}
