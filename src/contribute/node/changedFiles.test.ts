import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {UsageError} from '../../guide/errors';
import {listChangedFiles} from './changedFiles';

let folder = '';

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], {cwd: folder, encoding: 'utf8'});
}

async function write(path: string, text = path): Promise<void> {
  await mkdir(join(folder, path, '..'), {recursive: true});
  await writeFile(join(folder, path), text);
}

async function commit(...paths: readonly string[]): Promise<void> {
  for (const path of paths) await write(path, `${path} ${String(Math.random())}`);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'change');
}

async function changed(revision?: string): Promise<readonly string[]> {
  return (await listChangedFiles(folder, revision)).toSorted();
}

describe('listChangedFiles', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'changed-'));
    git('init', '--quiet', '--initial-branch', 'main');
    await commit('docs/a.md', 'docs/b.md', 'docs/c.md', '.gitignore');
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, {recursive: true, force: true});
  });

  it('lists what the branch, the working tree and the stage have changed since main', async () => {
    expect(await changed()).toEqual([]);
    git('checkout', '--quiet', '-b', 'topic');
    await commit('docs/a.md');
    await write('docs/b.md', 'uncommitted');
    await write('blog/ąž "new"\n.md');
    git('rm', '--quiet', 'docs/c.md');
    git('checkout', '--quiet', 'main', '--', '.gitignore');
    expect(await changed()).toEqual(['blog/ąž "new"\n.md', 'docs/a.md', 'docs/b.md', 'docs/c.md']);
  });

  it('leaves out what main has changed meanwhile, unless main is named', async () => {
    git('checkout', '--quiet', '-b', 'topic');
    await commit('docs/a.md');
    git('checkout', '--quiet', 'main');
    await commit('docs/b.md');
    git('checkout', '--quiet', 'topic');
    expect(await changed()).toEqual(['docs/a.md']);
    expect(await changed('main')).toEqual(['docs/a.md', 'docs/b.md']);
  });

  it('prefers the main branch of origin, which holds what is published', async () => {
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    await commit('docs/a.md');
    expect(await changed()).toEqual(['docs/a.md']);
    expect(await changed('HEAD')).toEqual([]);
    expect(await changed('HEAD^1')).toEqual(['docs/a.md']);
  });

  it('names a moved file at both places', async () => {
    git('mv', 'docs/a.md', 'docs/d.md');
    expect(await changed()).toEqual(['docs/a.md', 'docs/d.md']);
  });

  it('counts paths from the folder of the site, which may be a part of the repository', async () => {
    await commit('site/docs/a.md', 'other/docs/b.md');
    await write('site/docs/new.md');
    await write('other/docs/new.md');
    const paths = await listChangedFiles(join(folder, 'site'), 'HEAD^1');
    expect(paths.toSorted()).toEqual(['docs/a.md', 'docs/new.md']);
  });

  it.each(['nothing', '-x', '--output=docs/a.md', '', 'main:docs', 'main..HEAD', '../x', 'a\nb'])(
    'refuses %j as a revision',
    async (revision) => {
      await expect(changed(revision)).rejects.toThrow(UsageError);
      expect(await changed()).toEqual([]);
    },
  );

  it('asks for a revision where no main branch leads here', async () => {
    git('branch', '--quiet', '--move', 'other');
    await expect(changed()).rejects.toThrow('name what to compare with');
    expect(await changed('HEAD')).toEqual([]);
  });

  it('says so when there is no repository or no git', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
    await expect(listChangedFiles(outside)).rejects.toThrow(
      'needs git and a repository: fatal: not a',
    );
    vi.stubEnv('PATH', outside);
    await expect(changed()).rejects.toThrow('git is not installed');
  });
});
