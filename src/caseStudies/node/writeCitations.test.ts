import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import type {CitedSite} from '../cite/citedSite';
import {shortPath} from '../cite/shortCode';
import {toShortAddressPage} from '../cite/shortAddressPage';
import {createCitations} from './createCitations';
import {writeCitations} from './writeCitations';
import {writeShortAddresses} from './writeShortAddresses';

const SITE: CitedSite = {
  url: 'https://guide.example',
  baseUrl: '/base/',
  customFields: {hasPublicAddress: true},
  names: {en: 'Together', lt: 'Kartu', lv: 'Kopā', et: 'Koos', pl: 'Razem'},
};
const LOCAL: CitedSite = {...SITE, customFields: {}};

describe('what is written for citing the case studies', () => {
  let guide: Guide;
  let cases: readonly CaseStudyEntry[];
  /** One that can be read in Lithuanian. */
  let translated: CaseStudyEntry;
  let folder = '';
  beforeAll(async () => {
    ({guide} = await readGuide(process.cwd()));
    cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
    const found = cases.find(({texts}) => texts.has('lt'));
    if (!found) throw new Error('No case in Lithuanian');
    translated = found;
    folder = await mkdtemp(path.join(tmpdir(), 'citations-'));
    await writeCitations(folder, guide, 'lt', SITE);
    await writeShortAddresses(folder, guide, SITE);
  }, 60_000);
  afterAll(() => rm(folder, {recursive: true}));
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

  it('is three files beside each page, which say the same', async () => {
    expect(cases.length).toBeGreaterThan(5);
    for (const {id, texts} of cases) {
      // Who reads a text in English on a Lithuanian page cites the English page.
      const shown = texts.has('lt') ? 'lt' : 'en';
      const title = texts.get(shown)?.title;
      const root = shown === 'lt' ? 'lt/' : '';
      for (const ending of ['bib', 'ris', 'json']) {
        const text = await read(`case-studies/${id}/citation.${ending}`);
        expect(new Cite(text).data, `${id}.${ending}`).toMatchObject([
          {
            id: `${id}-${shown}`,
            title,
            URL: `https://guide.example/base/${root}case-studies/${id}/`,
          },
        ]);
      }
    }
  });

  it('is a page at the short address of each, and nothing else', async () => {
    const files = (await readdir(folder, {recursive: true})).filter(
      (file) => !/citation\./.test(file),
    );
    expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual(
      cases.map(({id}) => `${shortPath(id).slice(1)}index.html`).sort(),
    );
    expect(files.filter((file) => /\.\w+$/.test(file) && !file.endsWith('.html'))).toEqual([]);
  });

  it('leads from the short address to the page in each language without script', async () => {
    for (const entry of cases) {
      const html = await read(`${shortPath(entry.id).slice(1)}index.html`);
      const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
      expect(links).toEqual(
        LANGUAGES.map(
          (each) => `/base/${each === 'en' ? '' : `${each}/`}case-studies/${entry.id}/`,
        ),
      );
      expect(html).toContain(
        `<link rel="canonical" href="https://guide.example/base/case-studies/${entry.id}/">`,
      );
      expect(html).not.toMatch(/<script|http-equiv|src=/);
      expect(Buffer.byteLength(html)).toBeLessThan(4000);
    }
  });

  it('lists all case studies that share a code', () => {
    const html = toShortAddressPage(cases.slice(0, 2), SITE);
    expect(html.match(/<a href/g)).toHaveLength(10);
    expect(html).toContain('noindex');
    expect(html).not.toContain('canonical');
  });

  it('escapes titles on the page at a short address', () => {
    const text = translated.texts.get('lt');
    if (!text) throw new Error('No text');
    const texts = new Map(translated.texts).set('lt', {...text, title: '<b title="x">&</b>'});
    expect(toShortAddressPage([{...translated, texts}], SITE)).toContain(
      '&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;',
    );
  });

  it('gives a page the short address only where there is a public one', () => {
    const entry = translated;
    const citation = createCitations('lt', SITE)(entry);
    expect(citation).toMatchObject({
      path: `/case-studies/${entry.id}/`,
      fileName: `${entry.id}-lt`,
      short: {address: `https://guide.example/base${shortPath(entry.id)}`},
    });
    expect(JSON.parse(JSON.stringify(citation))).toEqual(citation);
    const local = createCitations('lt', LOCAL)(entry);
    expect(local).not.toHaveProperty('short');
    expect(local.apa).not.toContain('href');
    expect(toShortAddressPage([entry], LOCAL)).not.toContain('canonical');
  });
});
