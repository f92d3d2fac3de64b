import {cpSync, existsSync, mkdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {DOCUSAURUS, ROOT} from '../../tools/run/process.mjs';
import type {ContentFile} from '../chapters';
import {runQuietly} from '../runQuietly';
import {writeFiles} from '../writeFiles';
import {prepareFolder} from './siteUnderTest';

/** What a copy of the project needs to be built; chapters come from the caller. */
const COPIED = [
  'bibliography',
  'blog',
  'case-studies',
  'docusaurus.config.ts',
  'i18n',
  'package.json',
  'recognition',
  'settings.ts',
  'sidebars.ts',
  'src',
  'static',
  'tsconfig.base.json',
  'tsconfig.json',
  'vocabulary',
];

/** The folder of our site, built in English from a copy of the project with these files besides its own. */
export async function buildOurs(
  files: readonly ContentFile[],
  size: number,
  environment = process.env,
): Promise<string> {
  const folder = prepareFolder('ours', size);
  mkdirSync(folder, {recursive: true});
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const name of COPIED.filter((each) => existsSync(path.join(ROOT, each)))) {
    cpSync(path.join(ROOT, name), path.join(folder, name), {recursive: true});
  }
  writeFiles(folder, Object.fromEntries(files.map(({file, text}) => [file, text])));
  await runQuietly(process.execPath, [DOCUSAURUS, 'build', '--locale', 'en'], {
    cwd: folder,
    env: {...environment, SITE_URL: 'https://guide.example', BASE_URL: '/'},
  });
  return path.join(folder, 'build');
}
