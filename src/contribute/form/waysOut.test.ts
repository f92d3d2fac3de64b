import {describe, expect, it} from 'vitest';
import {ADDRESS_LIMIT, mailAddress, toHostWay} from './waysOut';

const REPOSITORY = 'https://github.com/school/guide';
const FILE = {path: 'case-studies/a/lt.md', text: '---\ntitle: Ąžuolas & + 100 %\n---\n'};

describe('toHostWay', () => {
  it('is a page of GitHub that holds the whole file', () => {
    const {address = '', isFilled} = toHostWay(REPOSITORY, FILE, false) ?? {};
    const {origin, pathname, searchParams} = new URL(address);
    expect(origin + pathname).toBe('https://github.com/school/guide/new/main');
    expect(Object.fromEntries(searchParams)).toEqual({filename: FILE.path, value: FILE.text});
    expect(isFilled).toBe(true);
  });

  it('leaves the text to be pasted when the address would be too long', () => {
    const start = toHostWay(REPOSITORY, {...FILE, text: ''}, false)?.address.length ?? 0;
    const text = 'a'.repeat(ADDRESS_LIMIT - start);
    expect(toHostWay(REPOSITORY, {...FILE, text}, false)?.address).toHaveLength(ADDRESS_LIMIT);
    expect(toHostWay(REPOSITORY, {...FILE, text: `${text}a`}, false)).toEqual({
      address: `${REPOSITORY}/new/main?filename=${FILE.path}`,
      isFilled: false,
    });
  });

  it('leads to the editor of a file that is there', () => {
    expect(toHostWay(`${REPOSITORY}/`, FILE, true)).toEqual({
      address: `${REPOSITORY}/edit/main/${FILE.path}`,
      isFilled: false,
    });
  });

  it.each(['https://gitlab.com/school/guide', 'https://code.example/guide', 'no address'])(
    'is none at %s, since its words name GitHub',
    (url) => {
      expect([toHostWay(url, FILE, false), toHostWay(url, FILE, true)]).toEqual([
        undefined,
        undefined,
      ]);
    },
  );
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
