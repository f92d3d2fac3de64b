import {existsSync} from 'node:fs';
import {cp, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {buildSite, copyProject} from '../projectCopy';

const SITES = path.resolve(import.meta.dirname, '../sites');

let site = '';
afterEach(() => rm(site, {recursive: true, force: true}));

describe('a build', () => {
  it.each([
    ['blog/javascript.md', [1]],
    ['blog/parser.md', [9]],
    ['blog/script.md', [11, 13, 14, 18]],
    ['blog/component.mdx', [1]],
  ])('refuses %s with file and lines %o, and runs none of its code', async (file, lines) => {
    site = await copyProject('hostile', path.join(SITES, 'good'));
    await cp(path.join(SITES, 'hostile', file), path.join(site, file));
    const target = path.join(site, 'code-ran');
    const {passed, output} = await buildSite(site, ['en'], {HOSTILE_TARGET: target});
    expect(passed).toBe(false);
    for (const line of lines) expect(output).toContain(`${file}:${line}:`);
    expect(existsSync(target)).toBe(false);
    expect(existsSync(path.join(site, 'build/index.html'))).toBe(false);
  });
});
