import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, rm} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, '.cache');
/** What a build reads besides content. */
const CODE = ['src', 'static', 'docusaurus.config.ts', 'settings.ts', 'package.json'];

/** Builds a copy of the sound fixture with one hostile file in it. */
let site = '';
let target = '';

beforeAll(async () => {
  await mkdir(CACHE, {recursive: true});
});

afterAll(async () => {
  await rm(site, {recursive: true, force: true});
});

async function buildWith(file: string): Promise<string> {
  await rm(site, {recursive: true, force: true});
  site = await mkdtemp(path.join(CACHE, 'hostile-'));
  target = path.join(site, 'code-ran');
  for (const each of CODE) {
    await cp(path.join(ROOT, each), path.join(site, each), {recursive: true});
  }
  await cp(path.join(ROOT, 'tests/sites/good'), site, {recursive: true});
  await cp(path.join(ROOT, 'tests/sites/hostile', file), path.join(site, file));
  const docusaurus = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const env = {...process.env, NODE_ENV: 'production', HOSTILE_TARGET: target};
  try {
    const {stdout} = await promisify(execFile)(
      process.execPath,
      [docusaurus, 'build', '--locale', 'en'],
      {cwd: site, env, maxBuffer: 10_000_000},
    );
    throw new Error(`The build passed:\n${stdout}`);
  } catch (error) {
    if (error instanceof Error && 'stderr' in error && 'stdout' in error) {
      return `${String(error.stdout)}\n${String(error.stderr)}`;
    }
    throw error;
  }
}

describe('a build', () => {
  it.each([
    ['blog/javascript.md', [1]],
    ['blog/parser.md', [9]],
    ['blog/script.md', [11, 13, 14, 18]],
    ['blog/component.mdx', [1]],
  ])('refuses %s with file and lines %o, and runs none of its code', async (file, lines) => {
    const output = await buildWith(file);
    for (const line of lines) expect(output).toContain(`${file}:${line}:`);
    expect(existsSync(target)).toBe(false);
    expect(existsSync(path.join(site, 'build/index.html'))).toBe(false);
  });
});
