import type {Language} from '../../src/guide/languages';

/** Messages by their ids. */
export type Messages = Readonly<Record<string, string>>;

/** The messages of one language beside the English ones. */
export type Catalogue = {
  readonly language: Language;
  readonly english: Messages;
  readonly translated: Messages;
  /** Ids of messages that are rightly the same in English and in this language. */
  readonly sameAsEnglish: readonly string[];
};

// The order in which the host expects the plural forms of a message, parted by `|`.
const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

// Enough for every rule of the five languages: none looks at more than the last two digits.
const HIGHEST_COUNT = 200;

/**
 * What is wrong with the messages of a language, one line each, sorted by id; empty when nothing is.
 *
 * @example findFaults({language: 'lt', english: {a: 'Menu'}, translated: {}, sameAsEnglish: []})
 * // => ['lt a: missing']
 */
export function findFaults(catalogue: Catalogue): string[] {
  const {language, english, translated, sameAsEnglish} = catalogue;
  const ids = new Set([...Object.keys(english), ...Object.keys(translated), ...sameAsEnglish]);
  return [...ids]
    .sort()
    .flatMap((id) => findFaultsOf(id, catalogue).map((fault) => `${language} ${id}: ${fault}`));
}

function findFaultsOf(id: string, catalogue: Catalogue): string[] {
  const source = catalogue.english[id];
  const target = catalogue.translated[id];
  if (source === undefined) return ['left over, the site has no such message'];
  if (target === undefined) return ['missing'];
  if (target.trim() === '') return ['empty'];
  return [
    ...findSameness(source, target, catalogue.sameAsEnglish.includes(id)),
    ...findPlaceholderFaults(source, target),
    ...findPluralFaults(catalogue.language, source, target),
  ];
}

function findSameness(source: string, target: string, isIntended: boolean): string[] {
  if (source === target) return isIntended ? [] : [`the same as English, "${target}"`];
  return isIntended ? ['listed as the same as English, but it is not'] : [];
}

function findPlaceholderFaults(source: string, target: string): string[] {
  const wanted = listPlaceholders(source);
  const found = listPlaceholders(target);
  return [
    ...wanted.filter((each) => !found.includes(each)).map((each) => `lacks ${each}`),
    ...found.filter((each) => !wanted.includes(each)).map((each) => `has ${each} too much`),
  ];
}

function listPlaceholders(message: string): string[] {
  return [...new Set(message.match(/\{[^{}]*\}/gu))];
}

function findPluralFaults(language: Language, source: string, target: string): string[] {
  const forms = target.split('|');
  const categories = source.includes('|') ? pluralCategories(language) : ['other'];
  if (forms.length !== categories.length) {
    return [`has ${forms.length} plural forms, expected ${categories.length}`];
  }
  const placeholders = listPlaceholders(target);
  return categories.flatMap((category, place) => {
    const form = forms[place] ?? '';
    if (form.trim() === '') return [`its plural form "${category}" is empty`];
    const isExact = placeholders.every((each) => form.includes(each));
    return isExact || namesOneNumber(language, category)
      ? []
      : [`its plural form "${category}" does not tell the number`];
  });
}

function pluralCategories(language: Language): string[] {
  const inUse: readonly string[] = new Intl.PluralRules(language).resolvedOptions()
    .pluralCategories;
  return PLURAL_CATEGORIES.filter((category) => inUse.includes(category));
}

/** Whether a plural form is for one number only (Polish "one"), not for several (Lithuanian "one": 1, 21, 31 …). */
function namesOneNumber(language: Language, category: string): boolean {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({length: HIGHEST_COUNT}, (_, count) => rules.select(count));
  return counts.filter((each) => each === category).length === 1;
}
