import {isRecord} from '../../guide/isRecord';
import {isLanguage, type Language} from '../../guide/languages';

/** What the finder's element needs, written by the server into `data-settings`. */
export type FinderSettings = {
  /** The reader's language. */
  readonly language: Language;
  /** Base of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  /** Address of the finder's first file. */
  readonly indexUrl: string;
  readonly words: FinderWords;
};

export type FinderWords = {
  /** How many cases are found: plural forms parted by `|`, with `{count}`. */
  readonly caseCount: string;
  readonly nothing: string;
  /** Button that gives up a facet, with `{facet}` and `{count}`. */
  readonly without: string;
  /** The name of the free text where others stand for facets. */
  readonly text: string;
  /** The cases are found for another text than the typed one: `{corrected}`. */
  readonly correction: string;
  /** Name of the sheet with the filters while some are chosen, with `{count}`. */
  readonly chosen: string;
  /** The mark before the facts of a practice of the year, with `{year}`. */
  readonly mark: string;
  readonly failed: string;
  readonly retry: string;
};

const WORDS: readonly (keyof FinderWords)[] = [
  'caseCount',
  'nothing',
  'without',
  'text',
  'correction',
  'chosen',
  'mark',
  'failed',
  'retry',
];

/** The settings in an attribute; undefined when there are none that can be used. */
export function readFinderSettings(json: string | undefined): FinderSettings | undefined {
  const unsafeSettings: unknown = JSON.parse(json ?? 'null');
  if (!isRecord(unsafeSettings) || !isLanguage(unsafeSettings.language)) return undefined;
  const {language, baseUrl, indexUrl, words} = unsafeSettings;
  if (typeof baseUrl !== 'string' || typeof indexUrl !== 'string' || !isWords(words)) {
    return undefined;
  }
  return {language, baseUrl, indexUrl, words};
}

function isWords(unsafeWords: unknown): unsafeWords is FinderWords {
  return isRecord(unsafeWords) && WORDS.every((name) => typeof unsafeWords[name] === 'string');
}
