import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {SITE_TITLES} from '../../../settings';
import {copySite, type SiteCopy} from '../../../tests/siteCopy';
import {entryPath} from '../../guide/addresses';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {shownText} from '../../guide/outline';
import {toRootAddress, toAddress} from '../archive/edition';
import {LLMS_FILE, SITE_FILES, SOURCE_FILE} from '../archive/siteFiles';
import {writeSources} from './writeSources';

const ORIGIN = 'https://guide.example';
const SITE = {siteUrl: ORIGIN, basePath: '/base/', titles: SITE_TITLES};

/** The addresses that a Markdown list links to. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\): ./gmu)].map(([, address = '']) => address);
}

/** The addresses of the files that other parts of the site write in a language. */
function knownAddresses(language: Language): readonly string[] {
  return [
    ...Object.values(SITE_FILES).map(({of, path: file}) =>
      of === 'root' ? toRootAddress(SITE, file) : toAddress(SITE, language, file),
    ),
    ...LANGUAGES.map((each) => toAddress(SITE, each, LLMS_FILE)),
  ];
}

describe('the sources of the real content', () => {
  const siteDir = process.cwd();
  let guide: Guide;
  let folder = '';
  beforeAll(async () => {
    ({guide} = await readGuide(siteDir));
    folder = mkdtempSync(path.join(os.tmpdir(), 'sources-'));
    for (const language of LANGUAGES) {
      await writeSources({...SITE, guide, siteDir, language, outDir: path.join(folder, language)});
    }
  }, 60_000);
  afterAll(() => rmSync(folder, {recursive: true}));

  it.each(LANGUAGES)('stand beside each page in %s, byte for byte', (language) => {
    const different = guide.entries.filter((entry) => {
      const written = readFileSync(path.join(folder, language, entryPath(entry), SOURCE_FILE));
      return !written.equals(readFileSync(path.join(siteDir, shownText(entry, language).file)));
    });
    expect(different).toEqual([]);
  });

  it.each(LANGUAGES)(
    'are all linked from llms.txt in %s, and nothing else that is not there',
    (language) => {
      const root = toAddress(SITE, language, '');
      const links = linksIn(readFileSync(path.join(folder, language, LLMS_FILE), 'utf8'));
      const sources = guide.entries.map(
        (entry) => `${root}${entryPath(entry).slice(1)}${SOURCE_FILE}`,
      );
      expect(links.filter((link) => link.endsWith('.md')).sort()).toEqual(sources.sort());
      const known = new Set(knownAddresses(language));
      const lost = links.filter((link) => {
        const file = path.join(folder, language, link.slice(root.length));
        return !known.has(link) && !(link.startsWith(root) && existsSync(file));
      });
      expect(lost).toEqual([]);
    },
  );

  it.each(LANGUAGES)('have an llms.txt of the published form in %s', (language) => {
    const blocks = readFileSync(path.join(folder, language, LLMS_FILE), 'utf8').split('\n\n');
    expect(blocks[0]).toBe(`# ${SITE_TITLES[language]}`);
    expect(blocks[1]).toMatch(/^> \S[^\n]+$/u);
    const firstList = blocks.findIndex((block) => block.startsWith('## '));
    const lists = blocks.slice(firstList);
    expect(lists.length).toBeGreaterThan(10);
    // Headings and lists of links take turns, with nothing between.
    lists.forEach((block, at) => {
      const lines = block.trim().split('\n');
      if (at % 2 === 0) expect(block).toMatch(/^## \S[^\n]*$/u);
      else expect(lines.every((line) => /^- \[[^\]]+\]\([^)]+\): \S/u.test(line))).toBe(true);
    });
  });
});

describe('the sources of a made-up site', () => {
  let site: SiteCopy;
  let out: string;
  beforeAll(() => {
    site = copySite();
    out = path.join(site.folder, 'build');
  });
  afterAll(() => site.remove());
  const build = async (language: Language) => {
    const {guide} = await readGuide(site.folder);
    const place = {basePath: '/', titles: SITE_TITLES, fundingStatement: 'Funded by\nothers.'};
    await writeSources({...place, guide, language, siteDir: site.folder, outDir: out});
    return readFileSync(path.join(out, LLMS_FILE), 'utf8');
  };

  it('say in their line when they are in another language or behind, and what they rest on', async () => {
    site.edit('case-studies/lake-school/lt.md', 'Text.', 'Other text.');
    const lines = (await build('pl')).split('\n').filter((line) => line.includes(SOURCE_FILE));
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "Każdy odnośnik do tekstu prowadzi do jego pliku Markdown; ten sam adres bez \`index.md\` to sama strona. Jeśli tekstu nie ma po polsku, podany jest tekst w innym języku i mówi o tym jego wiersz. Wiersz mówi też, kiedy tłumaczenie nie nadąża za oryginałem.
      - [How to use this guide](/pl/guide/start/index.md): Where to begin. (tekst po angielsku)
      - [Obserwacja lekcji](/pl/guide/growing/watching-lessons/index.md): Jak patrzeć, żeby się uczyć. (mixed pl)
      - [Lekcje szkoły nad jeziorem](/pl/case-studies/lake-school/index.md): Three teachers. (skąd to wiemy: reported pl; 1 część jest nieaktualna względem oryginału)
      - [The first meeting](/pl/news/first-meeting/index.md): They met twice. (skąd to wiemy: reported pl; tekst po angielsku)"
    `);
  });

  it('are shown from the base path and with the funding statement in one line', async () => {
    const text = await build('pl');
    expect(text).toContain('\n\nFunded by others.\n\n');
    expect(linksIn(text)).toContain('/pl/glossary/');
    expect(linksIn(text)).toContain('/case-studies.json');
  });

  it('keep marks that editors leave and titles with brackets', async () => {
    const saved = '\uFEFF' + site.read('docs/0-start.md').replaceAll('\n', '\r\n');
    site.write('docs/0-start.md', saved.replace(/title: .*\r/u, 'title: "Start [here](x)"\r'));
    const text = await build('en');
    expect(readFileSync(path.join(out, 'guide/start', SOURCE_FILE))).toEqual(
      readFileSync(path.join(site.folder, 'docs/0-start.md')),
    );
    expect(text).toContain('- [Start (here)(x)](/guide/start/index.md): ');
  });
});
