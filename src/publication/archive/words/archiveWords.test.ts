import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../../guide/languages';
import {ARCHIVE_WORDS} from './wordsByLanguage';

/** All messages by where they stand. */
function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`Unexpected value at ${path}`);
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    leavesOf(child, `${path}.${key}`),
  );
}

/** What the messages fill in; `{en}` and `{#id}` are part of an example. */
const FILLED = /\{(?:address|author|code|count|date|label|licence|title|year)\}/gu;

function placeholders(message: string): string {
  return [...new Set(message.match(FILLED))].sort().join();
}

const ENGLISH = new Map(leavesOf(ARCHIVE_WORDS.en));

describe.each(LANGUAGES)('the words of llms.txt and the archive in %s', (language) => {
  const leaves = leavesOf(ARCHIVE_WORDS[language]);

  it('say all that English says, with the same names in braces', () => {
    expect(leaves.map(([path]) => path)).toEqual([...ENGLISH.keys()]);
    const faults = leaves.filter(
      ([path, text]) => placeholders(text) !== placeholders(ENGLISH.get(path) ?? ''),
    );
    expect(faults).toEqual([]);
  });

  it('are one line each and never empty', () => {
    expect(leaves.filter(([, text]) => text.trim() === '' || text.includes('\n'))).toEqual([]);
  });

  it('have the plural forms of their language', () => {
    const forms = ARCHIVE_WORDS[language].llms.behind.split('|');
    const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
    expect(forms).toHaveLength(pluralCategories.length);
  });

  it('are not left in English', () => {
    // A single word may be the same in two languages.
    const sentences = leaves.filter(([, text]) => text.includes(' '));
    const same = sentences.filter(([path, text]) => ENGLISH.get(path) === text);
    expect(same.length).toBe(language === 'en' ? sentences.length : 0);
  });
});
