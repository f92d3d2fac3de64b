import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {useSite} from './harness';
import {KNOWN_QUERY, PAGE_TYPES, addressOf, resultsOf, searchFieldOf, suggestionsOf} from './pages';

const visit = useSite();

describe.each(BUILT_LANGUAGES)('in %s', (language) => {
  it.each(PAGE_TYPES)('asks no other origin and leaves no console message: %s', async (type) => {
    const {page, problems} = await visit(addressOf(type, language));
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });

  it('searches without a request to another origin and without a console message', async () => {
    const {page, problems} = await visit(addressOf('chapter', language));
    await searchFieldOf(page).pressSequentially(KNOWN_QUERY[language]);
    await suggestionsOf(page).getByRole('option').first().waitFor();
    await searchFieldOf(page).press('Enter');
    await resultsOf(page).first().waitFor();
    expect(problems).toEqual([]);
  });
});
