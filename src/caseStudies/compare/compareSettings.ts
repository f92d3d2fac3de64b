import {isLanguage, type Language} from '../../guide/languages';
import type {ComparedFact} from './caseColumn';
import type {Likeness} from './compareColumns';

/** Why a column has no facts: no such case study, no connection, or a file that is not whole. */
export type ColumnProblem = 'missing' | 'unreachable' | 'damaged';

/** The words and addresses of the comparison, written by the server into `data-settings`. */
export type CompareSettings = {
  /** The reader's language. */
  readonly language: Language;
  /** Base of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly words: CompareWords;
};

/** What the comparison says, in the reader's language. */
export type CompareWords = {
  /** Name of the table: plural forms parted by `|`, with `{count}`. */
  readonly caption: string;
  /** Head of the column of names. */
  readonly fact: string;
  readonly facts: Readonly<Record<ComparedFact, string>>;
  /** Below the name of a fact; the same needs no mark. */
  readonly likeness: Readonly<Record<Exclude<Likeness, 'same' | 'notStated'>, string>>;
  readonly notStated: string;
  readonly noDifference: string;
  /** Button, with `{title}`. */
  readonly remove: string;
  /** Status after it, with `{title}`. */
  readonly removed: string;
  readonly loading: string;
  readonly problems: Readonly<Record<ColumnProblem, string>>;
  /** Button, with `{title}`. */
  readonly retry: string;
  /** The address names too many, with `{most}`. */
  readonly tooMany: string;
};

/** The words and addresses of the bar in which the chosen case studies are counted. */
export type CompareBarSettings = {
  readonly language: Language;
  readonly words: CompareBarWords;
};

export type CompareBarWords = {
  /** Link to the comparison: plural forms parted by `|`, with `{count}`. */
  readonly compare: string;
  /** Status: plural forms parted by `|`, with `{count}`. */
  readonly chosen: string;
  readonly cleared: string;
  /** Status when there is no room for another, with `{most}`. */
  readonly full: string;
};

/** The settings in an attribute; undefined when there are none that can be used. */
export function readCompareSettings(json: string | undefined): CompareSettings | undefined {
  const unsafeSettings = parse(json);
  return isCompareSettings(unsafeSettings) ? unsafeSettings : undefined;
}

/** The settings of the bar in an attribute; undefined when there are none that can be used. */
export function readCompareBarSettings(json: string | undefined): CompareBarSettings | undefined {
  const unsafeSettings = parse(json);
  return hasWords(unsafeSettings) ? unsafeSettings : undefined;
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

// Server and element are parts of one build, so the words are not looked through one by one.
function hasWords(unsafeSettings: unknown): unsafeSettings is CompareBarSettings {
  return (
    typeof unsafeSettings === 'object' &&
    unsafeSettings !== null &&
    'language' in unsafeSettings &&
    isLanguage(unsafeSettings.language) &&
    'words' in unsafeSettings
  );
}

function isCompareSettings(unsafeSettings: unknown): unsafeSettings is CompareSettings {
  return (
    hasWords(unsafeSettings) &&
    'baseUrl' in unsafeSettings &&
    typeof unsafeSettings.baseUrl === 'string'
  );
}
