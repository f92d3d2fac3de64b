import {isLanguage, type Language} from '../guide/languages';
import type {EntryKind} from '../guide/model';
import type {SearchFailure} from './wire';

/** The words and addresses that the search elements need, written by the server into `data-settings`. */
export type SearchSettings = {
  /** The reader's language. */
  readonly language: Language;
  /** Base of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly manifestUrl: string;
  readonly workerUrl: string;
  readonly words: SearchWords;
};

/** What the elements say, in the reader's language. */
export type SearchWords = {
  /** Number of pages found: plural forms parted by `|`, with `{count}`. */
  readonly resultCount: string;
  readonly noResults: string;
  readonly loading: string;
  /** Last option of the list, with `{count}`. */
  readonly allResults: string;
  /** Name of the list for screen readers. */
  readonly list: string;
  readonly retry: string;
  readonly failures: Readonly<Record<SearchFailure, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
};

/**
 * The settings in the JSON that the server wrote, or nothing where it is not such JSON.
 */
export function readSearchSettings(json: string | undefined): SearchSettings | undefined {
  try {
    const unsafeSettings: unknown = JSON.parse(json ?? '');
    return isSearchSettings(unsafeSettings) ? unsafeSettings : undefined;
  } catch {
    return undefined;
  }
}

// Server and element are parts of one build, so the words are not looked through one by one.
function isSearchSettings(unsafeSettings: unknown): unsafeSettings is SearchSettings {
  return (
    typeof unsafeSettings === 'object' &&
    unsafeSettings !== null &&
    'language' in unsafeSettings &&
    isLanguage(unsafeSettings.language) &&
    'words' in unsafeSettings
  );
}
