import {describe, expect, it} from 'vitest';
import {
  ADDRESS_LIMIT,
  editFileAddress,
  emptyFileAddress,
  mailAddress,
  newFileAddress,
} from './waysOut';

const REPOSITORY = {url: 'https://github.com/school/guide', branch: 'main'};
const FILE = {path: 'case-studies/a/lt.md', text: '---\ntitle: Ąžuolas & + 100 %\n---\n'};

describe('newFileAddress', () => {
  it('is a page of GitHub that holds the whole file', () => {
    const address = new URL(newFileAddress(REPOSITORY, FILE) ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/school/guide/new/main');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      filename: FILE.path,
      value: FILE.text,
    });
  });

  it('is none when it would be too long', () => {
    const room = ADDRESS_LIMIT - (newFileAddress(REPOSITORY, {...FILE, text: ''})?.length ?? 0);
    const text = 'a'.repeat(room);
    expect(newFileAddress(REPOSITORY, {...FILE, text})).toHaveLength(ADDRESS_LIMIT);
    expect(newFileAddress(REPOSITORY, {...FILE, text: `${text}a`})).toBeUndefined();
  });

  it('leaves out half a character', () => {
    expect(newFileAddress(REPOSITORY, {...FILE, text: 'a\uD800'})).toMatch(/value=a$/);
  });
});

describe('addresses in a repository', () => {
  it.each([
    ['https://github.com/school/guide.git', true],
    ['https://github.com/school/guide/', true],
    ['https://gitlab.com/school/guide', false],
    ['http://github.com/school/guide', false],
    ['https://github.com.evil.example/school/guide', false],
    ['https://github.com/school/guide?x', false],
    ['javascript:alert(1)//github.com/a/b', false],
  ])('of %s: %s', (url, isThere) => {
    const repository = {url, branch: 'next/year'};
    const addresses = [
      emptyFileAddress(repository, FILE.path),
      editFileAddress(repository, FILE.path),
    ];
    const root = 'https://github.com/school/guide';
    expect(addresses).toEqual(
      isThere
        ? [
            `${root}/new/next/year?filename=case-studies/a/lt.md`,
            `${root}/edit/next/year/case-studies/a/lt.md`,
          ]
        : [undefined, undefined],
    );
  });
});

describe('mailAddress', () => {
  it('keeps subject and lines', () => {
    const address = mailAddress('editors@guide.example', {subject: 'A & b', body: 'ą\nb'});
    expect(address).toBe('mailto:editors@guide.example?subject=A%20%26%20b&body=%C4%85%0D%0Ab');
  });

  it('cannot name other recipients', () => {
    const address = mailAddress('a@b.example?bcc=c@d.example', {subject: '', body: ''});
    expect(address).not.toContain('?bcc');
  });

  it('is none when it would be too long', () => {
    expect(mailAddress('a@b.example', {subject: '', body: 'ą'.repeat(1_000)})).toBeUndefined();
  });
});
