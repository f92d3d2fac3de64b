import type {Language} from '../guide/languages';

/**
 * The name of a language in the words of another, as a list has it.
 *
 * @example languageName('lt', 'en') // => 'Lithuanian'
 */
export function languageName(language: Language, reader: Language): string {
  return new Intl.DisplayNames(reader, {type: 'language'}).of(language) ?? language;
}
