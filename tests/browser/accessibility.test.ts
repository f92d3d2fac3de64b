import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {findAccessibilityFaults, useSite} from './harness';
import {
  KNOWN_QUERY,
  PAGE_TYPES,
  addressOf,
  languageButtonOf,
  lastPartOf,
  menuButtonOf,
  searchFieldOf,
  suggestionsOf,
} from './pages';

const visit = useSite();
const PHONE = {width: 360, height: 740};

/** Colours are the same in every language. */
const THEMES = {en: ['light', 'dark'], lt: ['light']} as const;

describe.each(BUILT_LANGUAGES)('in %s', (language) => {
  describe.each<'light' | 'dark'>(THEMES[language])('in the %s theme', (colorScheme) => {
    it.each(PAGE_TYPES)('axe finds no fault on: %s', async (type) => {
      const {page} = await visit(addressOf(type, language), {colorScheme});
      await lastPartOf(page, type).waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });

    it('axe finds no fault with the menu open on a phone', async () => {
      const {page} = await visit(addressOf('chapter', language), {colorScheme, viewport: PHONE});
      await menuButtonOf(page).click();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });

    it('axe finds no fault with the languages open', async () => {
      const {page} = await visit(addressOf('chapter', language), {colorScheme});
      await languageButtonOf(page).click();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });

    it('axe finds no fault with search suggestions open', async () => {
      const {page} = await visit(addressOf('chapter', language), {colorScheme});
      await searchFieldOf(page).pressSequentially(KNOWN_QUERY[language]);
      await suggestionsOf(page).getByRole('option').first().waitFor();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  });

  it.each(PAGE_TYPES)('axe finds no fault on a phone on: %s', async (type) => {
    const {page} = await visit(addressOf(type, language), {viewport: PHONE});
    await lastPartOf(page, type).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
});
