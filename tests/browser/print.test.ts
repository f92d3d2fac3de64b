import {describe, expect, it} from 'vitest';
import {toToolsPage} from '../../src/annex/toolsPage';
import {LANGUAGES} from '../../src/guide/languages';
import {renderMarkdown} from '../../src/guide/markdown';
import {annexOf} from '../../src/guide/node/readAnnex';
import {readGuide} from '../../src/guide/node/readGuide';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {countSheets} from './countSheets';
import {useSite} from './harness';

const visit = useSite();
const {guide} = await readGuide('.');

/** CSS pixels of the space within the margins of `@page` on A4 (178 × 261 mm at 96 pixels an inch). */
const SHEET = {width: 672, height: 986};

/** The tools of all chapters in a language, as the site renders them. */
function toolsIn(language: (typeof LANGUAGES)[number]) {
  const annex = annexOf(guide, language);
  const {groups} = toToolsPage(guide, language, (tree) => renderMarkdown(tree, {annex}));
  return groups.flatMap(({tools}) => tools);
}

// The languages that are not built for the tests stand here in the styles of the built page.
describe.each(LANGUAGES)('in %s, on paper', (language) => {
  const tools = toolsIn(language);

  it('every chapter has a tool', () => {
    const chapters = guide.entries.filter(
      ({kind, facts}) => kind === 'chapter' && !('part' in facts && facts.part === 'about'),
    );
    expect(new Set(tools.map(({chapter}) => chapter.id)).size).toBe(chapters.length);
    expect(tools.map(({chapter}) => chapter.state.shown)).toEqual(tools.map(() => language));
  });

  it('each tool takes one sheet of A4, with whole words in its tables', async () => {
    const {page} = await visit('/tools/', {viewport: SHEET});
    await page.emulateMedia({media: 'print'});
    const sheets: Record<string, number> = {};
    for (const {id, html} of tools) {
      await page.evaluate(showTool, {html, language});
      sheets[id] = await countSheets(page);
      expect(await page.evaluate(listOverflowing), `${id} in ${language}`).toEqual([]);
    }
    expect(sheets).toEqual(Object.fromEntries(tools.map(({id}) => [id, 1])));
  });
});

describe.each(BUILT_LANGUAGES)('in %s, on paper', (language) => {
  const root = language === 'en' ? '' : `/${language}`;

  it('the page of all tools has one sheet for each and nothing else', async () => {
    const {page} = await visit(`${root}/tools/`);
    expect(await countSheets(page)).toBe(toolsIn(language).length);
  });

  it('is dark on light whatever the theme on the screen is', async () => {
    const {page} = await visit(`${root}/`, {colorScheme: 'dark'});
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    const colours = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return {ground: style.backgroundColor, ink: style.color, scheme: style.colorScheme};
    });
    expect(colours).toEqual({ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', scheme: 'light'});
  });
});

/** The texts of table cells that are wider than their cell. */
function listOverflowing(): string[] {
  return [...document.querySelectorAll('.guide-tool :is(th, td)')]
    .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
    .map((cell) => cell.textContent);
}

/** Puts one tool in the place of the first one, and takes the others away. */
function showTool({html, language}: {html: string; language: string}): void {
  document.documentElement.lang = language;
  const [first, ...others] = document.querySelectorAll('main article');
  for (const other of others) {
    const section = other.closest('section');
    (section?.contains(first ?? null) ? other : section)?.remove();
  }
  const frame = first?.querySelector('.guide-tool')?.parentElement;
  if (frame) frame.innerHTML = html;
}
