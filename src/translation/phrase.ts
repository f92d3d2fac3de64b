import type {Language} from '../guide/languages';

/** A sentence in the plural forms that its language has; `other` stands for those that are missing. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** What is put in the place of names in braces. */
export type Words = Readonly<Record<string, string | number>>;

/**
 * A sentence with names in braces replaced by words; a name without a word stays.
 *
 * @example phrase('{file}: done', {file: 'a.md'}) // => 'a.md: done'
 */
export function phrase(sentence: string, words: Words): string {
  // A function, so that `$` in a word stays as it is.
  return sentence.replace(/\{([a-z]+)\}/gi, (whole, name: string) =>
    printable(String(words[name] ?? whole)),
  );
}

/**
 * A sentence in the form that fits a number, which replaces `{count}`.
 *
 * @example countPhrase('en', {one: '{count} section', other: '{count} sections'}, 2) // => '2 sections'
 */
export function countPhrase(
  language: Language,
  forms: Plural,
  count: number,
  words: Words = {},
): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return phrase(form, {...words, count});
}

/** Text without the control characters that would change a terminal; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, ' ');
}
