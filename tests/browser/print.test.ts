import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {useSite} from './harness';

const visit = useSite();

/** CSS pixels of the space within the margins of `@page` on A4 (178 × 261 mm at 96 pixels an inch). */
const SHEET = {width: 672, height: 986};

const CHAPTERS_WITH_TOOLS = [
  'professional-development/mini-change-project',
  'inclusive-adult-education/inclusion-as-a-right',
  'learning-from-others/visits-and-job-shadowing',
  'learning-from-others/writing-good-practice',
];

describe.each(BUILT_LANGUAGES)('in %s, on paper', (language) => {
  it.each(CHAPTERS_WITH_TOOLS)('the tool of %s fits on one sheet', async (chapter) => {
    const root = language === 'en' ? '' : `/${language}`;
    const {page} = await visit(`${root}/guide/${chapter}/`, {viewport: SHEET});
    await page.emulateMedia({media: 'print'});
    const heights = await page
      .locator('.guide-tool')
      .evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height).toBeLessThanOrEqual(SHEET.height);
  });

  it('is dark on light whatever the theme on the screen is', async () => {
    const root = language === 'en' ? '/' : `/${language}/`;
    const {page} = await visit(root, {colorScheme: 'dark'});
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    const colours = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return {ground: style.backgroundColor, ink: style.color, scheme: style.colorScheme};
    });
    expect(colours).toEqual({ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', scheme: 'light'});
  });
});
