import {join} from 'node:path';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {writeFolder} from '../../guide/node/writeFiles';
import type {CitedSite} from '../cite/citedSite';
import {FINDER_FOLDER} from '../finder/finderData';
import type {FinderFiles} from '../finder/finderFiles';
import {writeCaseColumns} from './writeCaseColumns';
import {writeCitations} from './writeCitations';
import {writeFeeds} from './writeFeeds';
import {writeOpenData} from './writeOpenData';
import {writeShortAddresses} from './writeShortAddresses';

/** What the files of a built site are made of. */
export type BuiltCases = {
  /** Folder of the language's site. */
  readonly outDir: string;
  readonly guide: Guide;
  readonly language: Language;
  readonly finder: FinderFiles;
  readonly site: CitedSite;
};

/**
 * Writes what belongs to the case studies besides their pages: what the finder and the comparison load, citations and feeds, and
 * once, with the default language, short addresses and the open data.
 */
export async function writeBuilt({
  outDir,
  guide,
  language,
  finder,
  site,
}: BuiltCases): Promise<void> {
  const title = site.names[language];
  await writeFolder(join(outDir, FINDER_FOLDER), [finder.index, ...finder.others]);
  await writeCaseColumns(outDir, guide, language);
  await writeCitations(outDir, guide, language, site);
  await writeFeeds(outDir, guide, language, {...site, title});
  if (language !== DEFAULT_LANGUAGE) return;
  await writeShortAddresses(outDir, guide, site);
  await writeOpenData(outDir, guide, site);
}
