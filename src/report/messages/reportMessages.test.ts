import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {REPORT_MESSAGES} from './reportMessages';

/** Those with forms for numbers. */
const PLURALS = ['checked', 'lacksDisclaimer', 'contentErrors'] as const;

function sentencesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`Unexpected value at ${path}`);
  return Object.entries(value).flatMap(([key, child]) => sentencesOf(child, `${path}.${key}`));
}

function placeholders(sentence: string): string {
  return [...new Set(sentence.match(/\{\w+\}/gu))].sort().join();
}

describe.each(LANGUAGES)('the sentences of npm run report in %s', (language) => {
  const messages = REPORT_MESSAGES[language];

  it('have the names in braces that English has, in every form', () => {
    const english = new Map(sentencesOf(REPORT_MESSAGES.en));
    const faults = sentencesOf(messages).filter(([path, sentence]) => {
      const [wanted = ''] = (english.get(path) ?? '').split('|');
      return sentence.split('|').some((form) => placeholders(form) !== placeholders(wanted));
    });
    expect(faults).toEqual([]);
  });

  it('have the plural forms of their language', () => {
    const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
    for (const key of PLURALS) {
      expect(messages[key].split('|').length).toBe(pluralCategories.length);
    }
  });

  it('are no copies of English ones', () => {
    if (language === 'en') return;
    const english = new Map(sentencesOf(REPORT_MESSAGES.en));
    const same = sentencesOf(messages).filter(([path, each]) => english.get(path) === each);
    expect(same).toEqual([]);
  });
});
