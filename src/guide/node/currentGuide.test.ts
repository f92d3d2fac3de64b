import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {currentGuide} from './currentGuide';
import {readGuide} from './readGuide';

const FAULTY_SITE = path.resolve('tests/sites/thirty-faults');
const NEWS = 'blog/leeds-visit.md';

describe('currentGuide', () => {
  let site: string;
  beforeEach(async () => {
    site = await mkdtemp(path.join(tmpdir(), 'guide-'));
    await cp(FAULTY_SITE, site, {recursive: true});
    await cp('blog', path.join(site, 'blog'), {recursive: true});
  });
  afterEach(() => rm(site, {recursive: true}));

  it('gives what readGuide gives, faults and all', async () => {
    const {guide, issues} = await currentGuide(site);
    expect(issues.length).toBeGreaterThan(30);
    expect({guide, issues}).toEqual(await readGuide(site));
  });

  it('gives the same object to all until something changes', async () => {
    const [one, other] = await Promise.all([currentGuide(site), currentGuide(site)]);
    expect(other).toBe(one);
    expect(await currentGuide(site)).toBe(one);
  });

  it('sees changed, new and removed files', async () => {
    const before = await currentGuide(site);
    const text = await readFile(path.join(site, NEWS), 'utf8');
    await writeFile(path.join(site, NEWS), text.replace('title: ', 'title: Changed '));
    const changed = await currentGuide(site);
    expect(changed).not.toBe(before);
    expect(changed).toEqual(await readGuide(site));
    await rm(path.join(site, NEWS));
    const removed = await currentGuide(site);
    expect(removed.guide.entries.some(({id}) => id === 'leeds-visit')).toBe(false);
    await writeFile(path.join(site, NEWS), text);
    expect(await currentGuide(site)).toEqual(before);
  });
});
