import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {toString} from 'mdast-util-to-string';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {EMPTY_ANNEX} from '../../src/guide/annex';
import {LANGUAGES, type Language} from '../../src/guide/languages';
import type {Entry, Guide} from '../../src/guide/model';
import {annexOf} from '../../src/guide/node/readAnnex';
import {readGuide} from '../../src/guide/node/readGuide';
import type {LanguageDownloads} from '../../src/publication/downloads';
import {toDownloadsPage} from '../../src/publication/downloadsPage';
import {BOOK_MESSAGES} from '../../src/publication/messages/bookMessages';
import {toDownloadCoverage} from '../../src/publication/node/makeLanguage';
import {openEpub, type XmlDocument, type XmlElement} from '../../src/publication/node/openEpub';
import {openHtml} from '../../src/publication/node/openHtml';
import {runPublication} from '../../src/publication/node/publicationCommand';
import {downloadsFolder, readDownloads} from '../../src/publication/node/readDownloads';
import {printBook} from '../../src/publication/print/printBook';
import {toBook} from '../../src/publication/toBook';
import type {SiteCopy} from '../siteCopy';
import {PUBLISHER} from './books';
import {copyContent} from './contentCopy';
import {faultsIn} from './epubs';

const MISSING = 'mini-change-project';
const BEHIND = 'watching-lessons';
const SECTION = 'how-to';
/** Where the missing chapter stands on the site. */
const ADDRESS = `https://guide.example/et/guide/professional-development/${MISSING}/`;
const MARK = '.guide-state--behind';

/** The languages of the planted faults. */
type Faulty = 'et' | 'pl';

let site: SiteCopy;
/** The content before the faults and with them. */
let sound: Guide;
let guide: Guide;

beforeAll(async () => {
  site = await copyContent();
  ({guide: sound} = await readGuide(site.folder));
  rmSync(path.join(site.folder, textOf(sound, MISSING, 'et').file));
  site.edit(textOf(sound, BEHIND, 'en').file, `{#${SECTION}}\n`, `{#${SECTION}}\n\nPlanted.\n`);
  ({guide} = await readGuide(site.folder));
});
afterAll(() => site.remove());

function entryOf({entries}: Guide, id: string): Entry {
  const entry = entries.find((each) => each.kind === 'chapter' && each.id === id);
  if (entry === undefined) throw new Error(`Expected a chapter "${id}"`);
  return entry;
}

function textOf(from: Guide, id: string, language: Language) {
  const text = entryOf(from, id).texts.get(language);
  if (text === undefined) throw new Error(`Expected "${id}" in ${language}`);
  return text;
}

/** Books that were printed already. */
const printedBooks = new Map<string, XmlDocument>();

/** The printed book as a browser sees it, of a site with a public address or without. */
function printed(from: Guide, language: Language, {isPublic = true} = {}): XmlDocument {
  const key = [from === sound, language, isPublic].join();
  const page = printedBooks.get(key) ?? print(from, language, isPublic);
  printedBooks.set(key, page);
  return page;
}

function print(from: Guide, language: Language, isPublic: boolean): XmlDocument {
  const {siteUrl, ...unknown} = PUBLISHER;
  const annexes = new Map(LANGUAGES.map((each) => [each, annexOf(from, each)]));
  const book = toBook(from, language, {
    publisher: {...unknown, ...(isPublic && siteUrl !== undefined && {siteUrl})},
    date: '2026-01-31',
    annexIn: (each) => annexes.get(each) ?? EMPTY_ANNEX,
  });
  return openHtml(printBook(book, new Map(), {fonts: '', styles: ''}));
}

function wordsIn({textContent}: XmlElement): string {
  return textContent.replaceAll(/\s+/gu, ' ').trim();
}

/** Long sentences of a text, as far as nothing in them is written otherwise in a book. */
function sentencesOf(from: Guide, id: string, language: Language): readonly string[] {
  return textOf(from, id, language)
    .sections.flatMap(({tree}) => tree.children)
    .filter(({type}) => type === 'paragraph')
    .flatMap((paragraph) => toString(paragraph).split(/(?<=\.) /u))
    .map((sentence) => sentence.replaceAll(/\s+/gu, ' '))
    .filter((sentence) => sentence.length > 50 && !/[[\]@]/u.test(sentence));
}

/** The list below a heading of the coverage page, line by line. */
function listBelow(page: XmlDocument, selector: string, heading: string): readonly XmlElement[] {
  const headings = [...page.querySelectorAll(`.guide-division--coverage ${selector}`)];
  const list = headings.find((each) => wordsIn(each) === heading)?.nextElementSibling;
  return list ? [...list.querySelectorAll('li')] : [];
}

describe('a chapter that is missing in Estonian', () => {
  const {coverage, readableIn} = BOOK_MESSAGES.et;
  let page: XmlDocument;
  beforeAll(() => {
    page = printed(guide, 'et');
  });

  it('is named on the coverage page, with its title and the languages that have it', () => {
    const earlier = listBelow(printed(sound, 'et'), 'h3', coverage.kinds.chapter).map(wordsIn);
    const [line, ...others] = listBelow(page, 'h3', coverage.kinds.chapter).filter(
      (each) => !earlier.includes(wordsIn(each)),
    );
    expect(others.map(wordsIn)).toEqual([]);
    const {title} = textOf(guide, MISSING, 'en');
    const [start = ''] = readableIn.split('{languages}');
    const words = line ? wordsIn(line) : '';
    expect(words.startsWith(`${title} – ${start}`)).toBe(true);
    expect(words.split(',')).toHaveLength(LANGUAGES.length - 1);
    expect(line?.querySelector('span[lang="en"]')?.textContent).toBe(title);
  });

  it('is counted as missing', () => {
    const countIn = (document: XmlDocument) => {
      const [first] = document.querySelectorAll('.guide-division--coverage li');
      return first ? numbersIn(wordsIn(first)) : [];
    };
    const [total = 0, held = 0] = countIn(printed(sound, 'et'));
    expect(total).toBe(guide.entries.filter(({kind}) => kind === 'chapter').length);
    expect(countIn(page)).toEqual([total, held - 1]);
  });

  it.each(['et', 'en'] as const)('stands nowhere in the book with its text in %s', (language) => {
    const whole = wordsIn(printed(sound, language).body);
    // What other texts say as well stays.
    const own = sentencesOf(sound, MISSING, language).filter(
      (sentence) => whole.split(sentence).length === 2,
    );
    expect(own.length).toBeGreaterThan(5);
    const words = wordsIn(page.body);
    expect(own.filter((sentence) => words.includes(sentence))).toEqual([]);
  });

  it('is in no contents, and nothing leads to a place that it had', () => {
    const {title} = textOf(sound, MISSING, 'et');
    expect(wordsIn(linesOf(printed(sound, 'et')))).toContain(title);
    expect(wordsIn(linesOf(page))).not.toContain(title);
    const anchors = [...page.querySelectorAll('[id], [href^="#"]')].map(
      (each) => each.getAttribute('href') ?? each.id,
    );
    expect(anchors.filter((anchor) => anchor.includes(`chapter-${MISSING}`))).toEqual([]);
  });

  it('is linked to on the site where that has a public address', () => {
    const before = printed(sound, 'et');
    const chapter = before.querySelector(`[id="chapter-${MISSING}"]`)?.parentElement;
    const own = new Set(chapter?.querySelectorAll('a'));
    const links = linksTo(before, `#chapter-${MISSING}`).filter((link) => !own.has(link));
    expect(links.length).toBeGreaterThan(2);
    expect(linksTo(page, ADDRESS).map(wordsIn)).toEqual(links.map(wordsIn));
  });

  it('is plain words in other texts where the site has no public address', () => {
    const unknown = printed(guide, 'et', {isPublic: false});
    expect(linksTo(unknown, 'https://guide.example').map(wordsIn)).toEqual([]);
    expect(linksTo(unknown, '/').map(wordsIn)).toEqual([]);
    const words = linksTo(page, ADDRESS).map(wordsIn);
    expect(words.filter((each) => !wordsIn(unknown.body).includes(each))).toEqual([]);
  });

  function linesOf(document: XmlDocument): XmlElement {
    const contents = document.querySelector('.guide-contents');
    if (contents === null) throw new Error('Expected contents');
    return contents;
  }
});

describe('a section that is behind in Polish', () => {
  const {coverage, state} = BOOK_MESSAGES.pl;
  let page: XmlDocument;
  beforeAll(() => {
    page = printed(guide, 'pl');
  });

  it('is named on the coverage page, with its text and its heading', () => {
    const lines = listBelow(page, 'h2', coverage.behindTitle).map(wordsIn);
    const earlier = listBelow(printed(sound, 'pl'), 'h2', coverage.behindTitle).map(wordsIn);
    const {title, sections} = textOf(sound, BEHIND, 'pl');
    const heading = sections.find(({id}) => id === SECTION)?.heading ?? '';
    expect(lines.filter((line) => !earlier.includes(line))).toEqual([
      expect.stringMatching(new RegExp(`^${title} \\(s\\. \\d+\\): ${heading}$`, 'u')),
    ]);
  });

  it('carries the mark below its heading, and no other section does', () => {
    const marks = [...page.querySelectorAll(`.guide-division ${MARK}`)].filter(isOfChapter);
    expect(marks.map(wordsIn)).toEqual([state.changes.changed]);
    const [mark] = marks;
    const heading = page.querySelector(`[id="chapter-${BEHIND}--${SECTION}"]`);
    expect(heading?.nextElementSibling).toBe(mark);
  });

  it('is marked in no other chapter than before', () => {
    const marksIn = (document: XmlDocument) => [...document.querySelectorAll(MARK)].length;
    expect(marksIn(page)).toBe(marksIn(printed(sound, 'pl')) + 1);
    expect(marksIn(printed(guide, 'en'))).toBe(marksIn(printed(sound, 'en')));
  });

  function isOfChapter({parentElement}: XmlElement): boolean {
    return parentElement?.querySelector(`h2[id="chapter-${BEHIND}"]`) !== null;
  }
});

describe('the files made of content with faults', () => {
  const downloads = new Map<Language, LanguageDownloads>();
  beforeAll(async () => {
    for (const language of ['et', 'pl']) {
      const args = ['--format', 'epub', '--language', language];
      const exitCode = await runPublication(args, {
        siteDir: site.folder,
        publisher: PUBLISHER,
        launch: () => Promise.resolve(undefined),
        say: () => undefined,
      });
      expect(exitCode).toBe(0);
    }
    for (const language of LANGUAGES) {
      const made = await readDownloads(site.folder, language);
      if (made) downloads.set(language, made);
    }
  });

  function epubIn(language: Faulty): Uint8Array {
    const [file] = downloads.get(language)?.files ?? [];
    const folder = downloadsFolder(site.folder, language);
    return Uint8Array.from(readFileSync(path.join(folder, file?.name ?? '')));
  }

  it.each<Faulty>(['et', 'pl'])('are valid in %s', async (language) => {
    expect(await faultsIn(epubIn(language))).toEqual([]);
  });

  it('lack the chapter in Estonian and have the mark in Polish', () => {
    const [estonian, polish] = [openEpub(epubIn('et')), openEpub(epubIn('pl'))];
    expect(estonian.documents).not.toContain(`chapter-${MISSING}.xhtml`);
    expect(polish.documents).toContain(`chapter-${MISSING}.xhtml`);
    expect(wordsIn(estonian.parse('coverage.xhtml').body)).toContain(
      textOf(guide, MISSING, 'en').title,
    );
    const marks = [...polish.parse(`chapter-${BEHIND}.xhtml`).querySelectorAll(MARK)];
    expect(marks.map(wordsIn)).toEqual([BOOK_MESSAGES.pl.state.changes.changed]);
  });

  it.each<Faulty>(['et', 'pl'])('are counted as the coverage page counts in %s', (language) => {
    const counts = toDownloadCoverage(guide, language);
    expect(downloads.get(language)?.coverage).toEqual(counts);
    const listed = printed(guide, language).querySelectorAll('.guide-division--coverage li');
    const numbers = counts.kinds.map(({held, total}) => new Set([held, total]));
    const shown = [...listed].slice(0, numbers.length);
    expect(shown.map((line) => new Set(numbersIn(wordsIn(line))))).toEqual(numbers);
    const earlier = toDownloadCoverage(sound, language);
    expect(counts.behind).toBe(earlier.behind + 1);
    const [chapters, before] = [counts.kinds[0], earlier.kinds[0]];
    expect((before?.held ?? 0) - (chapters?.held ?? 0)).toBe(language === 'et' ? 1 : 0);
  });

  it.each<Faulty>(['et', 'pl'])('are shown so on the page of downloads in %s', (language) => {
    const {coverage, behind, whole} = toDownloadsPage(guide, language, downloads);
    const {kinds, ...counts} = toDownloadCoverage(guide, language);
    const [chapters] = kinds;
    expect(whole.map(({format}) => format)).toEqual(['epub']);
    expect(behind).toBe('none');
    expect(new Set(numbersIn(coverage[0] ?? ''))).toEqual(
      new Set([chapters?.held, chapters?.total]),
    );
    expect(coverage.flatMap(numbersIn)).toContain(counts.behind);
    expect(coverage).not.toContain(BOOK_MESSAGES[language].coverage.noneBehind);
  });

  it.each<Faulty>(['et', 'pl'])('are of other content than the sound one in %s', (language) => {
    expect(toDownloadsPage(sound, language, downloads).behind).toBe('all');
  });
});

function numbersIn(words: string): readonly number[] {
  return [...words.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
}

function linksTo(document: XmlDocument, start: string): readonly XmlElement[] {
  const links = [...document.querySelectorAll('.guide-division a')];
  return links.filter((link) => link.getAttribute('href')?.startsWith(start));
}
