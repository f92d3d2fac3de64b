import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {entryPath} from '../../guide/addresses';
import {writeFiles} from '../../guide/node/writeFiles';
import {shownText} from '../../guide/outline';
import type {SiteEdition} from '../archive/edition';
import {toLlmsText} from '../archive/llmsText';
import {LLMS_FILE, SOURCE_FILE} from '../archive/siteFiles';

/** A built site in one language and the folder of its content. */
export type BuiltSources = SiteEdition & {
  /** The folder of the site in the language. */
  readonly outDir: string;
  readonly siteDir: string;
};

/** As many files as are copied at a time, so that a system's limit of open files is never met. */
const AT_A_TIME = 64;

/**
 * Writes the source of each text beside its page, byte for byte as its author saved it, and the table of contents for programs. Where a
 * text is missing in the language, the source is that of the text which the page shows.
 */
export async function writeSources(built: BuiltSources): Promise<void> {
  const {outDir, siteDir, guide, language} = built;
  const copies = guide.entries.map((entry) => ({
    from: join(siteDir, shownText(entry, language).file),
    to: join(outDir, entryPath(entry), SOURCE_FILE),
  }));
  for (let first = 0; first < copies.length; first += AT_A_TIME) {
    await Promise.all(copies.slice(first, first + AT_A_TIME).map(copy));
  }
  await writeFiles(outDir, [{name: LLMS_FILE, content: toLlmsText(built)}]);
}

/** Without the rights of the original, which may be read-only and then could not be written again. */
async function copy({from, to}: {readonly from: string; readonly to: string}): Promise<void> {
  await mkdir(dirname(to), {recursive: true});
  await writeFile(to, await readFile(from));
}
