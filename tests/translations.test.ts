import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {DEFAULT_LANGUAGE, LANGUAGES} from '../src/guide/languages';
import {findFaults, type Messages} from './translations/findFaults';
import {
  extractMessages,
  readHostMessages,
  readSameAsEnglish,
  readTranslations,
} from './translations/readMessages';

const ROOT = path.resolve(import.meta.dirname, '..');
const TRANSLATED = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);

describe('the words of the interface', () => {
  let english: Messages = {};
  let warnings: readonly string[] = [];

  beforeAll(async () => {
    const own = await extractMessages(ROOT);
    english = {...readHostMessages(ROOT), ...own.messages};
    warnings = own.warnings;
  }, 120_000);

  it('can all be read from the source', () => {
    expect(warnings).toEqual([]);
    expect(Object.keys(english).filter((id) => id.startsWith('guide.')).length).toBeGreaterThan(50);
    expect(Object.keys(english).filter((id) => id.startsWith('theme.')).length).toBeGreaterThan(50);
  });

  it.each(TRANSLATED)('are all translated into %s', (language) => {
    const sameAsEnglish = readSameAsEnglish(ROOT)[language] ?? [];
    const translated = readTranslations(ROOT, language);
    expect(findFaults({language, english, translated, sameAsEnglish})).toEqual([]);
  });
});

describe('findFaults', () => {
  const english: Messages = {
    found: 'One page|{count} pages',
    menu: 'Menu',
    reviewed: 'Reviewed by {reviewer}',
  };
  const translated: Messages = {
    found: '{count} puslapis|{count} puslapiai|{count} puslapio|{count} puslapių',
    menu: 'Meniu',
    reviewed: 'Peržiūrėjo {reviewer}',
  };
  const without = (id: string): Messages =>
    Object.fromEntries(Object.entries(translated).filter(([each]) => each !== id));

  it('finds nothing in complete messages', () => {
    expect(findFaults({language: 'lt', english, translated, sameAsEnglish: []})).toEqual([]);
  });

  it.each<[string, Messages, string]>([
    ['a missing message', without('menu'), 'lt menu: missing'],
    [
      'a message left over',
      {...translated, old: 'Sena'},
      'lt old: left over, the site has no such message',
    ],
    ['an empty message', {...translated, menu: ' '}, 'lt menu: empty'],
    ['English', {...translated, menu: 'Menu'}, 'lt menu: the same as English, "Menu"'],
    [
      'a lost placeholder',
      {...translated, reviewed: 'Peržiūrėta'},
      'lt reviewed: lacks {reviewer}',
    ],
    [
      'a placeholder of its own',
      {...translated, menu: 'Meniu {count}'},
      'lt menu: has {count} too much',
    ],
    [
      'too few plural forms',
      {...translated, found: '{count} puslapis|{count} puslapių'},
      'lt found: has 2 plural forms, expected 4',
    ],
    [
      'plural forms of a message that has none',
      {...translated, menu: 'Meniu|Meniu'},
      'lt menu: has 2 plural forms, expected 1',
    ],
    [
      'an empty plural form',
      {...translated, found: '{count} puslapis|{count} puslapiai||{count} puslapių'},
      'lt found: its plural form "many" is empty',
    ],
    [
      'a plural form for 1, 21 and 31 that does not tell which',
      {...translated, found: 'Vienas puslapis|{count} puslapiai|{count} puslapio|{count} puslapių'},
      'lt found: its plural form "one" does not tell the number',
    ],
  ])('finds %s', (_, planted, fault) => {
    const catalogue = {english, translated: planted, sameAsEnglish: []};
    expect(findFaults({language: 'lt', ...catalogue})).toEqual([fault]);
  });

  it('accepts a plural form without the number where it can be 1 only', () => {
    const catalogue = {english: {found: 'One page|{count} pages'}, sameAsEnglish: []};
    const pages = {found: 'Üks leht|{count} lehte'};
    expect(findFaults({language: 'et', ...catalogue, translated: pages})).toEqual([]);
  });

  it('accepts English where it is listed as intended, and only there', () => {
    const same = {...translated, menu: 'Menu'};
    const catalogue = {english, sameAsEnglish: ['menu']};
    expect(findFaults({language: 'lt', ...catalogue, translated: same})).toEqual([]);
    expect(findFaults({language: 'lt', ...catalogue, translated})).toEqual([
      'lt menu: listed as the same as English, but it is not',
    ]);
  });
});
