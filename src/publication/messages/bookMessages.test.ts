import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import {countWords} from '../coverageWords';
import {BOOK_MESSAGES} from './bookMessages';
import {PUBLICATION_COMMAND_MESSAGES} from './command/commandMessages';

const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

/** All messages by the way to them, such as `.facts.where`. */
function messagesOf(value: unknown, here = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[here, value]]);
  if (typeof value !== 'object' || value === null) throw new Error(`Unexpected value at ${here}`);
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [...messagesOf(child, `${here}.${key}`)]),
  );
}

function placeholders(form: string): string {
  return [...new Set(form.match(/\{\w+\}/gu))].sort().join();
}

describe.each([
  ['books', BOOK_MESSAGES],
  ['npm run publication', PUBLICATION_COMMAND_MESSAGES],
])('the messages of %s', (_name, byLanguage) => {
  const english = messagesOf(byLanguage.en);

  it.each(TRANSLATIONS)('have in %s the names in braces that English has', (language) => {
    const faults = [...messagesOf(byLanguage[language])].filter(([where, message]) => {
      const [wanted = ''] = english.get(where)?.split('|') ?? [];
      const forms = isPlural(english.get(where)) ? message.split('|') : [message];
      return forms.some((form) => placeholders(form) !== placeholders(wanted));
    });
    expect(faults).toEqual([]);
  });

  it.each(LANGUAGES)('have in %s as many forms as the language has plurals', (language) => {
    const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
    const plurals = [...messagesOf(byLanguage[language])].filter(([where]) =>
      isPlural(english.get(where)),
    );
    expect(plurals.length).toBeGreaterThan(2);
    for (const [where, message] of plurals) {
      expect([where, message.split('|').length]).toEqual([where, pluralCategories.length]);
    }
  });

  it.each(TRANSLATIONS)('are no copies of English in %s', (language) => {
    const same = [...messagesOf(byLanguage[language])].filter(
      ([where, message]) => english.get(where) === message && /\w/u.test(withoutNames(message)),
    );
    expect(same).toEqual([]);
  });
});

/** The text of options, in which `|` parts choices, is no plural. */
function isPlural(english: string | undefined): boolean {
  return english?.includes('|') === true && !english.includes('--');
}

function withoutNames(message: string): string {
  return message.replace(/\{\w+\}/gu, '');
}

describe.each(TRANSLATIONS)('a book in %s', (language) => {
  it('uses the words of the site', () => {
    const site = siteMessages(language);
    const wanted = siteWords().map(([where, id]) => [where, site.get(`guide.${id}`)]);
    const book = messagesOf(BOOK_MESSAGES[language]);
    expect(wanted.flat()).not.toContain(undefined);
    expect(wanted.map(([where]) => [where, book.get(where ?? '')])).toEqual(wanted);
  });
});

describe('the coverage of a book', () => {
  it.each([
    ['en', 1, 1, '1 of 1 chapter'],
    ['en', 1, 24, '1 of 24 chapters'],
    ['lt', 20, 21, '20 iš 21 skyriaus'],
    ['lt', 1, 24, '1 iš 24 skyrių'],
    ['lt', 3, 11, '3 iš 11 skyrių'],
    ['lv', 20, 21, '20 no 21 nodaļas'],
    ['lv', 1, 11, '1 no 11 nodaļām'],
    ['lv', 1, 24, '1 no 24 nodaļām'],
    ['et', 1, 1, '1 peatükist 1'],
    ['et', 22, 24, '24 peatükist 22'],
    ['pl', 1, 1, '1 z 1 rozdziału'],
    ['pl', 1, 22, '1 z 22 rozdziałów'],
    ['pl', 5, 25, '5 z 25 rozdziałów'],
  ] as const)('says in %s of %d and %d "%s"', (language, held, total, sentence) => {
    const words = BOOK_MESSAGES[language].coverage;
    expect(countWords({kind: 'chapter', held, total}, words, language)).toBe(sentence);
  });
});

function siteMessages(language: Language): ReadonlyMap<string, string> {
  const file = path.resolve(import.meta.dirname, `../../../i18n/${language}/code.json`);
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Record<string, {message: string}>;
  return new Map(Object.entries(entries).map(([id, {message}]) => [id, message]));
}

/** Where a book and, without `guide.`, where the site says the same. */
function siteWords(): readonly (readonly [string, string])[] {
  const {facts, checked, reuse} = BOOK_MESSAGES.en;
  const named = Object.keys(facts).filter((fact) => fact !== 'period' && fact !== 'ongoing');
  return [
    ...named.map((fact) => [`.facts.${fact}`, `facts.${fact}`] as const),
    ...Object.keys(checked).map((how) => [`.checked.${how}`, `sources.checked.${how}`] as const),
    ...Object.keys(reuse).map((key) => [`.reuse.${key}`, `reuse.${key}`] as const),
    ['.use.ours', 'use.ours'],
    ['.facts.period.ongoing', 'timeline.goesOn'],
    ['.facts.period.end', 'timeline.noEnd'],
    ['.facts.period.begin', 'timeline.noBeginning'],
    ['.facts.ongoing', 'timeline.ongoing'],
    ['.claim', 'claim.name'],
    ['.evidence', 'chapter.evidence'],
    ['.disclaimer', 'disclaimer'],
    ['.titles.glossary', 'glossary.title'],
    ['.titles.bibliography', 'sources.title'],
    ['.titles.cases', 'cases.title'],
    ['.coverage.kinds.chapter', 'chapters.title'],
    ['.coverage.kinds.caseStudy', 'cases.title'],
    ['.coverage.kinds.newsItem', 'news.title'],
    ['.state.words', 'strip.titleAndSummary'],
    ['.state.introduction', 'strip.introduction'],
  ];
}
