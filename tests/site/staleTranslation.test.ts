import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readGuide} from '../../src/guide/node/readGuide';
import {runTranslations} from '../../src/translation/node/translationsCommand';
import {buildSite, copyProject} from '../projectCopy';
import {siteAt} from '../siteCopy';

const CHAPTER = 'docs/1-professional-development/5-mini-change-project.md';
const PAGE = 'guide/professional-development/mini-change-project/index.html';
/** A chapter that has no Lithuanian text. */
const MISSING = 'docs/2-leading-together/4-trust-and-recognition.md';
const MISSING_PAGE = 'guide/leading-together/trust-and-recognition/index.html';

const LITHUANIAN = translationIn('lt');

let site = '';

beforeAll(async () => {
  site = await copyProject('stale');
  // The other languages have not translated this chapter yet.
  for (const language of ['lv', 'et', 'pl']) await rm(path.join(site, translationIn(language)));
  await rm(path.join(site, translationIn('lt', MISSING)));
});

afterAll(() => rm(site, {recursive: true, force: true}));

function translationIn(language: string, chapter = CHAPTER): string {
  return `i18n/${language}/docusaurus-plugin-content-docs/current/${chapter.slice('docs/'.length)}`;
}

async function pageOf(file: string): Promise<string> {
  return readFile(path.join(site, 'build', file), 'utf8');
}

function build() {
  return buildSite(site, ['en', 'lt'], {SITE_URL: 'https://guide.example'});
}

/** The text of a built page without its markup. */
function textOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('a paragraph of an English chapter is edited', () => {
  it('marks exactly that section on the built pages, in the switcher and on the status page', async () => {
    siteAt(site).edit(CHAPTER, 'Monday, first lesson.', 'Tuesday, first lesson.');
    expect(await build()).toMatchObject({passed: true});
    const html = await pageOf(`lt/${PAGE}`);
    expect(textOf(html)).toContain('1 skyrelis iš 9 atsilieka nuo originalo:');
    const marks = html.match(/\/guide\/professional-development\/mini-change-project\/#[a-z-]+/g);
    expect(marks).toEqual(['/guide/professional-development/mini-change-project/#question']);
    expect(textOf(await pageOf('lt/translations/index.html'))).toContain('atsilieka (1/9)');
    expect(JSON.parse(await pageOf('translations.json'))).toMatchObject({
      counts: {lt: {chapter: {behind: 1}}},
    });
  });

  it('marks no other chapter', async () => {
    const other = textOf(
      await pageOf('lt/guide/professional-development/watching-lessons/index.html'),
    );
    expect(other).toContain('Vertimas į lietuvių kalbą parengtas pagal dabartinį originalą.');
    expect(other).not.toContain('atsilieka');
  });

  it('tells a reader without a translation so, and search engines which page is the real one', async () => {
    const html = await pageOf(`lt/${MISSING_PAGE}`);
    expect(textOf(html)).toContain('Šio teksto lietuvių kalba dar nėra.');
    expect(html).toMatch(
      /rel="?canonical"? href="?https:\/\/guide\.example\/guide\/leading-together\/trust-and-recognition\//,
    );
    expect(html).not.toMatch(/rel="?alternate/);
    expect(textOf(html)).toMatch(/Lietuvių \(tik anglų kalba\)/);
  });

  it('says of what a text is a translation, and lists only real texts', async () => {
    const english = await pageOf(PAGE);
    expect(english).toMatch(/"workTranslation":\[\{"@id":"[^"]*\/lt\/guide\//);
    expect(
      english.match(
        /hreflang="?(?:lv|et|pl)\b[^>]*rel="?alternate|rel="?alternate"? hreflang="?(?:lv|et|pl)/g,
      ),
    ).toBeNull();
    expect(await pageOf(`lt/${PAGE}`)).toContain('"translationOfWork"');
    const sitemap = await pageOf('lt/sitemap.xml');
    expect(sitemap).not.toContain('/trust-and-recognition/');
    expect(sitemap).toMatch(
      /hreflang="en" href="https:\/\/guide\.example\/guide\/professional-development\/mini-change-project\/"/,
    );
  });

  it('is up to date again once the translation is accepted', async () => {
    const stateOf = async () => {
      const {guide} = await readGuide(site);
      return guide.entries.find(({id}) => id === 'mini-change-project')?.texts.get('lt')?.state;
    };
    expect(await stateOf()).toMatchObject({kind: 'behind'});
    const {exitCode} = await runTranslations(['accept', LITHUANIAN, '--site', site]);
    expect(exitCode).toBe(0);
    expect(await stateOf()).toEqual({kind: 'current'});
  });
});
