import type {FieldPath} from './draft';
import {SECTIONS} from './draft';
import type {Labelled} from '../../guide/outline';
import type {SectionId, VocabularyName} from '../../guide/model';

/** The steps of the form, in order. */
export const STEPS = [
  'what-and-where',
  'what-was-done',
  'known-and-unknown',
  'use',
  'sources-and-consent',
] as const;

/** One of `STEPS`. */
export type Step = (typeof STEPS)[number];

/** The fields of one step. */
export type StepFields = {readonly step: Step; readonly fields: readonly Field[]};

/**
 * One question of the form, with what stands inside it; `pathOf` gives its place in a draft.
 */
export type Field =
  | TextField
  | NumberField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | TextsField
  | GroupField
  | GroupsField
  | LanguageTextField
  | SectionField;

type FieldBase = {
  readonly name: string;
  /** Names from the top joined by dots, `organisations.name`: the same for all items, for looking up words. */
  readonly key: string;
  /** Within its group: a group that is left empty needs nothing. */
  readonly required: boolean;
};

/** A text on one line or several, without markup. */
export type TextField = FieldBase & {
  readonly control: 'text' | 'longText';
  /** In UTF-16 code units. */
  readonly maxLength?: number;
  /** How the text is read: `2016`, `2016-09` or `2016-09-28`; an address of the web; `lt`. */
  readonly form?: 'date' | 'webAddress' | 'languageTag';
};

/** A number above zero; `toNumber` reads what a person types. */
export type NumberField = FieldBase & {readonly control: 'number'};

export type YesNoField = FieldBase & {readonly control: 'yesNo'};

/** What can be chosen, its words in the reader's language. */
export type Option = Labelled;

/** Where the options come from; neither for a list that the schema itself holds (licences). */
type OptionSource = {
  readonly options: readonly Option[];
  readonly vocabulary?: VocabularyName;
  readonly entries?: 'chapter' | 'caseStudy';
};

/** One of the options; the value is its id. */
export type ChoiceField = FieldBase & OptionSource & {readonly control: 'choice'};

/** Some of the options; the value is a list of ids. */
export type ChoicesField = FieldBase & OptionSource & {readonly control: 'choices'};

/** A list of short texts. */
export type TextsField = FieldBase & {readonly control: 'texts'};

/** Fields that belong together. */
export type GroupField = FieldBase & {readonly control: 'group'; readonly fields: readonly Field[]};

/** The same group any number of times; `fields` are those of one item. */
export type GroupsField = FieldBase & {
  readonly control: 'groups';
  readonly fields: readonly Field[];
};

/** Fields once per language: each item is a group whose name is the language. English comes first when it is required. */
export type LanguageTextField = FieldBase & {
  readonly control: 'languageText';
  readonly languages: readonly GroupField[];
};

/** The text of a section in Markdown; its place is `['sections', name]`. */
export type SectionField = FieldBase & {
  readonly control: 'section';
  readonly name: SectionId;
  /** The headings that it usually has in the language of the draft: of several, one is to be chosen; of none, one to be written. */
  readonly headings: readonly string[];
  /** What the section rests on, where it can say so; its place is `['claims', name of the section]`. */
  readonly claim?: ChoiceField;
  /** The parts of the use section; their place is `['sections', name of the part]`. */
  readonly parts: readonly SectionField[];
};

/**
 * The place of a field in a draft, `parent` being the place of what it stands in: none at the top and for sections and their parts,
 * `['claims']` for the claim of a section, the group for what stands in a group, group and number of the item for what stands in groups.
 */
export function pathOf(field: Field, parent: FieldPath = []): FieldPath {
  return field.control === 'section' ? [SECTIONS, field.name] : [...parent, field.name];
}
