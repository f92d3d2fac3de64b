import {isLanguage, type Language} from '../../guide/languages';

/** The words of the finder, written by the server into `data-settings`. */
export type FinderSettings = {
  /** The reader's language. */
  readonly language: Language;
  readonly words: FinderWords;
};

export type FinderWords = {
  /** How many cases are shown: plural forms parted by `|`, with `{count}`. */
  readonly caseCount: string;
  readonly nothing: string;
  /** Button that gives up a facet, with `{facet}` and `{count}`. */
  readonly without: string;
};

/** The settings in an attribute; undefined when there are none that can be used. */
export function readFinderSettings(json: string | undefined): FinderSettings | undefined {
  const unsafeSettings: unknown = JSON.parse(json ?? 'null');
  if (!isRecord(unsafeSettings) || !isLanguage(unsafeSettings.language)) return undefined;
  const {language, words} = unsafeSettings;
  if (!isRecord(words)) return undefined;
  const {caseCount, nothing, without} = words;
  if (typeof caseCount !== 'string' || typeof nothing !== 'string' || typeof without !== 'string') {
    return undefined;
  }
  return {language, words: {caseCount, nothing, without}};
}

function isRecord(unsafeValue: unknown): unsafeValue is Readonly<Record<string, unknown>> {
  return typeof unsafeValue === 'object' && unsafeValue !== null;
}
