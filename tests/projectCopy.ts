import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The host's start file. */
export const DOCUSAURUS = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** What a site is made of besides its content. */
const CODE = ['src', 'static', 'docusaurus.config.ts', 'settings.ts', 'package.json'];
/** Folders of content, of which a site need not have each. */
const CONTENT = [
  'bibliography',
  'blog',
  'case-studies',
  'docs',
  'edition',
  'i18n',
  'recognition',
  'vocabulary',
];

/**
 * The path of a fresh copy of the project, with its own content or that of another folder, which a test may change and build.
 * It stands below the project, so that the packages are found; the caller removes it.
 */
export async function copyProject(purpose: string, content: string = ROOT): Promise<string> {
  const cache = path.join(ROOT, '.cache');
  await mkdir(cache, {recursive: true});
  const site = await mkdtemp(path.join(cache, `${purpose}-`));
  for (const each of CODE) {
    await cp(path.join(ROOT, each), path.join(site, each), {recursive: true});
  }
  for (const each of CONTENT.filter((folder) => existsSync(path.join(content, folder)))) {
    await cp(path.join(content, each), path.join(site, each), {recursive: true});
  }
  return site;
}

/** What a build of the site in `folder` prints, and whether it passed. The result stands in `build/`. */
export async function buildSite(
  folder: string,
  languages: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{passed: boolean; output: string}> {
  const locales = languages.flatMap((language) => ['--locale', language]);
  const env = {...process.env, NODE_ENV: 'production', ...environment};
  const options = {cwd: folder, env, maxBuffer: 10_000_000};
  try {
    const {stdout, stderr} = await promisify(execFile)(
      process.execPath,
      [DOCUSAURUS, 'build', ...locales],
      options,
    );
    return {passed: true, output: stdout + stderr};
  } catch (error) {
    if (!(error instanceof Error && 'stderr' in error && 'stdout' in error)) throw error;
    return {passed: false, output: `${String(error.stdout)}\n${String(error.stderr)}`};
  }
}
