import {ADDRESS_ROOTS} from '../../guide/addresses';
import {isRecord} from '../../guide/isRecord';
import {isLanguage, type Language} from '../../guide/languages';
import {isCaseId} from './comparison';

/** The facts that are compared, in the order of their rows. */
export const COMPARED_FACTS = [
  'evidence',
  'countries',
  'places',
  'period',
  'organisations',
  'organisationKinds',
  'activities',
  'audience',
  'themes',
  'topics',
  'levels',
  'barriers',
  'delivery',
  'staffHours',
  'costBand',
  'firstTry',
  'programme',
  'project',
  'grant',
  'languages',
  'licence',
] as const;

export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** One fact of a case study in the reader's words; empty when the source does not state it. */
export type FactValues = {readonly fact: ComparedFact; readonly values: readonly string[]};

/** A case study as a column of the comparison, in one language; JSON. */
export type CaseColumn = {
  readonly id: string;
  readonly title: string;
  /** The language of the title. */
  readonly language: Language;
  /** Address without base path and language. */
  readonly path: string;
  /** Every fact of `COMPARED_FACTS` once, in that order. */
  readonly facts: readonly FactValues[];
};

/** Where the pages of case studies stand, and the name of the file beside each. */
const FOLDER = ADDRESS_ROOTS.caseStudy;
const COLUMN_FILE = 'facts.json';

/** Where the file of a case study stands, below the base path of the language. */
export function columnPath(id: string): string {
  return `${FOLDER}/${id}/${COLUMN_FILE}`;
}

/** The case study whose file stands at a path below the base path; undefined when no file of this kind can stand there. */
export function idOfColumnPath(path: string): string | undefined {
  const [folder, id = '', name, ...rest] = path.split('/');
  const isColumn = folder === FOLDER && name === COLUMN_FILE && rest.length === 0;
  return isColumn && isCaseId(id) ? id : undefined;
}

/**
 * The column in the JSON of a file; undefined when it is not one. A file without one of the facts is damaged: its empty cell would
 * say that the source does not state the fact. Facts that this page does not know are passed over.
 */
export function readCaseColumn(unsafeColumn: unknown): CaseColumn | undefined {
  if (!isRecord(unsafeColumn)) return undefined;
  const {id, title, language, path} = unsafeColumn;
  const facts = readFacts(unsafeColumn.facts);
  if (typeof id !== 'string' || !isCaseId(id) || typeof title !== 'string') return undefined;
  if (!isLanguage(language) || typeof path !== 'string' || !SITE_PATH.test(path)) return undefined;
  return facts && {id, title, language, path, facts};
}

/** An address on this site, never one with a protocol or another host. */
const SITE_PATH = /^(?:\/[a-z0-9-]+)+\/$/u;

function readFacts(unsafeFacts: unknown): FactValues[] | undefined {
  if (!Array.isArray(unsafeFacts)) return undefined;
  const records: readonly unknown[] = unsafeFacts;
  const facts = COMPARED_FACTS.map((fact): FactValues | undefined => {
    const found = records.filter(isRecord).find((each) => each.fact === fact);
    return isWords(found?.values) ? {fact, values: found.values} : undefined;
  }).filter((each) => each !== undefined);
  return facts.length === COMPARED_FACTS.length ? facts : undefined;
}

function isWords(unsafeValues: unknown): unsafeValues is readonly string[] {
  return Array.isArray(unsafeValues) && unsafeValues.every((each) => typeof each === 'string');
}
