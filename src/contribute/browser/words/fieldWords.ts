import {LANGUAGE_NAMES, isLanguage} from '../../../guide/languages';
import type {Field} from '../../form/field';
import {DONE_WORDS} from './doneWords';
import {KNOWN_WORDS} from './knownWords';
import {OTHER_LANGUAGE_WORDS} from './otherLanguageWords';
import {PLACE_WORDS} from './placeWords';
import {PROGRAMME_WORDS} from './programmeWords';
import {REUSE_WORDS} from './reuseWords';
import {RIGHTS_WORDS} from './rightsWords';
import {SOURCE_WORDS} from './sourceWords';
import {USE_WORDS} from './useWords';
import {WHAT_WORDS} from './whatWords';

/** What the form says about one field, in the reader's language. */
export type FieldWords = {
  readonly label: string;
  readonly help?: string;
  /** An answer that helps readers, and one that does not. */
  readonly good?: string;
  readonly bad?: string;
  /** Name of one item of a list, with its `{number}`. */
  readonly item?: string;
  /** Button that adds an item. */
  readonly add?: string;
  /** The words for values that a schema lists itself. */
  readonly options?: Readonly<Record<string, string>>;
};

/** Words by the `key` of a field. */
export type FieldWordsTable = Readonly<Record<string, () => FieldWords>>;

const TABLE: FieldWordsTable = {
  ...WHAT_WORDS,
  ...PLACE_WORDS,
  ...PROGRAMME_WORDS,
  ...DONE_WORDS,
  ...KNOWN_WORDS,
  ...USE_WORDS,
  ...REUSE_WORDS,
  ...OTHER_LANGUAGE_WORDS,
  ...SOURCE_WORDS,
  ...RIGHTS_WORDS,
};

/** The words for a field; undefined for one that nobody has named, such as a section of a case's own kind. */
export function findFieldWords({name, key, control}: Field): FieldWords | undefined {
  // The name of a language needs no translation.
  if (control === 'group' && isLanguage(name)) return {label: LANGUAGE_NAMES[name]};
  return Object.hasOwn(TABLE, key) ? TABLE[key]?.() : undefined;
}

/** The words for a field; what nobody has named is called by its name in the file. */
export function fieldWords(field: Field): FieldWords {
  return findFieldWords(field) ?? {label: field.name};
}
