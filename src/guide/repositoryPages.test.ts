import {describe, expect, it} from 'vitest';
import {repositoryPages, type RepositoryPages} from './repositoryPages';

const GITHUB = 'https://github.com/ours/guide';
const GITLAB = 'https://gitlab.com/ours/group/guide';
const ELSEWHERE = 'https://code.example/guide';

/** The page at the host, as the address says it. */
function page(address: string, kind: 'view' | 'edit' | 'newFile', file: string) {
  return repositoryPages(address)?.[kind]?.(file);
}

describe('repositoryPages', () => {
  it.each([
    [GITHUB, 'GitHub'],
    [GITLAB, 'GitLab'],
    [ELSEWHERE, 'code.example'],
    ['https://github.com.evil.example/ours/guide', 'github.com.evil.example'],
  ])('of %s stand at %s', (address, host) => {
    expect(repositoryPages(address)?.host).toBe(host);
  });

  it.each([
    ['docs/1-a.md', 'docs/1-a.md'],
    ['docs/ąžuolas õ.md', 'docs/%C4%85%C5%BEuolas%20%C3%B5.md'],
    ['docs/a?b#c&d%.md', 'docs/a%3Fb%23c%26d%25.md'],
    ['docs/\uD800a.md', 'docs/a.md'],
  ])('show and edit the file %s', (file, encoded) => {
    expect([page(GITHUB, 'view', file), page(GITHUB, 'edit', file)]).toEqual([
      `${GITHUB}/blob/main/${encoded}`,
      `${GITHUB}/edit/main/${encoded}`,
    ]);
    expect([page(GITLAB, 'view', file), page(GITLAB, 'edit', file)]).toEqual([
      `${GITLAB}/-/blob/main/${encoded}`,
      `${GITLAB}/-/edit/main/${encoded}`,
    ]);
  });

  it.each([
    ['docs/1-a.md', 'docs/1-a.md'],
    ['docs/ė #1+.md', 'docs/%C4%97+%231%2B.md'],
  ])('begin the new file %s', (file, encoded) => {
    expect(page(GITHUB, 'newFile', file)).toBe(`${GITHUB}/new/main?filename=${encoded}`);
    expect(page(GITLAB, 'newFile', file)).toBe(`${GITLAB}/-/new/main?file_name=${encoded}`);
    for (const [address, name] of [
      [GITHUB, 'filename'],
      [GITLAB, 'file_name'],
    ] as const) {
      const {searchParams} = new URL(page(address, 'newFile', file) ?? '');
      expect(searchParams.get(name)).toBe(file);
    }
  });

  it('hold the text of a new file where the host takes it', () => {
    const text = '---\ntitle: Ąžuolas & + 100 % #1\n---\n';
    const {searchParams} = new URL(repositoryPages(GITHUB)?.newFileWith?.('a b.md', text) ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({filename: 'a b.md', value: text});
    expect(repositoryPages(GITLAB)?.newFileWith).toBeUndefined();
  });

  it.each([
    [GITHUB, `${GITHUB}/issues/new`, 'title', 'body'],
    [GITLAB, `${GITLAB}/-/issues/new`, 'issue[title]', 'issue[description]'],
    [ELSEWHERE, `${ELSEWHERE}/issues/new`, 'title', 'body'],
  ])('fill in an issue at %s', (address, start, title, body) => {
    const words = {title: 'Klaida: „ė“ & #1', body: 'a\nb'};
    const {searchParams, origin, pathname} = new URL(
      repositoryPages(address)?.newIssue(words) ?? '',
    );
    expect(origin + pathname).toBe(start);
    expect([searchParams.get(title), searchParams.get(body)]).toEqual([words.title, words.body]);
    expect(repositoryPages(address)?.newIssue({title: 'a'})).not.toContain('&');
  });

  it.each([`${GITHUB}/`, `${GITHUB}//`, `${GITHUB}.git`, `${GITHUB}.git/`])(
    'are the same for %s',
    (address) => {
      expect(page(address, 'edit', 'a.md')).toBe(`${GITHUB}/edit/main/a.md`);
    },
  );

  it('do not mind capitals in the name of the host', () => {
    expect(page('https://GitHub.com/a/b', 'edit', 'c.md')).toBe(
      'https://GitHub.com/a/b/edit/main/c.md',
    );
  });

  it.each([ELSEWHERE, 'http://github.com/a/b', 'https://github.com.evil.example/a/b'])(
    'are unknown for files at %s',
    (address) => {
      expect(Object.keys(repositoryPages(address) ?? {})).toEqual(['host', 'newIssue']);
    },
  );

  it.each([
    '',
    'not an address',
    'javascript:alert(1)//github.com/a/b',
    'https://github.com',
    'https://github.com/a/b?x',
    'https://github.com/a/b#x',
    'https://user@github.com/a/b',
  ])('are none for %j', (address) => {
    expect(repositoryPages(address) satisfies RepositoryPages | undefined).toBeUndefined();
  });
});
