import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {findAccessibilityFaults, findFaintText, useSite} from './harness';
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

describe.each(BUILT_LANGUAGES)('in %s', (language) => {
  it.each(PAGE_TYPES)('axe finds no fault on a phone on: %s', async (type) => {
    const {page} = await visit(addressOf(type, language), {viewport: PHONE});
    await lastPartOf(page, type).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('axe finds no fault with the menu open on a phone', async () => {
    const {page} = await visit(addressOf('chapter', language), {viewport: PHONE});
    await menuButtonOf(page).click();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('axe finds no fault with the languages open', async () => {
    const {page} = await visit(addressOf('chapter', language));
    await languageButtonOf(page).click();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('axe finds no fault with search suggestions open', async () => {
    const {page} = await visit(addressOf('chapter', language));
    await searchFieldOf(page).pressSequentially(KNOWN_QUERY[language]);
    await suggestionsOf(page).getByRole('option').first().waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
});

/** A wide screen and the colours are the same in every language. */
describe('on a wide screen', () => {
  it.each(PAGE_TYPES)('axe finds no fault on: %s', async (type) => {
    const {page} = await visit(addressOf(type, 'en'));
    await lastPartOf(page, type).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it.each(PAGE_TYPES)('nothing is too faint in the dark theme on: %s', async (type) => {
    const {page} = await visit(addressOf(type, 'en'), {colorScheme: 'dark'});
    await lastPartOf(page, type).waitFor();
    expect(await findFaintText(page)).toEqual([]);
  });

  it('nothing is too faint in the dark theme with search suggestions open', async () => {
    const {page} = await visit(addressOf('chapter', 'en'), {colorScheme: 'dark'});
    await searchFieldOf(page).pressSequentially(KNOWN_QUERY.en);
    await suggestionsOf(page).getByRole('option').first().waitFor();
    expect(await findFaintText(page)).toEqual([]);
  });
});
