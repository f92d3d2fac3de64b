import {existsSync, mkdtempSync} from 'node:fs';
import {cp} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {CONTENT_FOLDERS} from '../../src/guide/place';
import {siteAt, type SiteCopy} from '../siteCopy';
import {ROOT} from './books';

/** A copy of the project's content, without its code, that a test may change. */
export async function copyContent(): Promise<SiteCopy> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guide-content-'));
  for (const each of CONTENT_FOLDERS.filter((name) => existsSync(path.join(ROOT, name)))) {
    await cp(path.join(ROOT, each), path.join(folder, each), {recursive: true, dereference: true});
  }
  return siteAt(folder);
}
