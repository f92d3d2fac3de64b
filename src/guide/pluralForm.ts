import type {Language} from './languages';

// The order in which Docusaurus expects the forms of a message.
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * The form of a message for a count, with `{count}` filled in. The forms are parted by `|`, in the order zero, one,
 * two, few, many, other, as far as the language has them; the last form stands for those that are missing.
 *
 * @example pluralForm('en', 'One result|{count} results', 2) // => '2 results'
 */
export function pluralForm(language: Language, message: string, count: number): string {
  const rules = new Intl.PluralRules(language);
  const inUse: readonly string[] = rules.resolvedOptions().pluralCategories;
  const place = CATEGORIES.filter((category) => inUse.includes(category)).indexOf(
    rules.select(count),
  );
  const forms = message.split('|');
  const form = forms[Math.min(place, forms.length - 1)] ?? message;
  return form.replaceAll('{count}', new Intl.NumberFormat(language).format(count));
}
