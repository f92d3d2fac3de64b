import {isRecord} from '../../guide/isRecord';
import {isLanguage, type Language} from '../../guide/languages';
import {unpackNumbers} from './caseNumbers';
import {FACET_NAMES} from './facets';
import {indexCases, type FinderIndex} from './findCases';

/** Version of the finder's files; a page with another says that it cannot read them instead of guessing. */
export const FINDER_FILE_VERSION = 1;

/** Folder of the finder's files in the site of a language. */
export const FINDER_FOLDER = 'case-finder';

/** Cases on one screen and on one page of the list, and in one file of cards. */
export const CARDS_PER_FILE = 20;

/** A case as the list shows it. */
export type CardData = {
  readonly id: string;
  /** Address without the base of the site. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Language of title and summary. */
  readonly language: Language;
  /** The line of coded facts, in the reader's language. */
  readonly facts: string;
  /** The years in which it was the practice of the year; absent where there are none. */
  readonly recognitions?: readonly number[];
};

/** What the finder loads first. */
export type FinderFile = {
  readonly index: FinderIndex;
  /** Name of the file with the orders. */
  readonly orders: string;
  /** Names of the files with the cards, in the order of the cases. */
  readonly cards: readonly string[];
};

/** The numbers of all cases in orders other than that of the list. */
export type Orders = {readonly byId: readonly number[]; readonly byTitle: readonly number[]};

/** The first file in parsed JSON; nothing when it is damaged or of another version. */
export function readFinderFile(unsafeValue: unknown): FinderFile | undefined {
  const {caseCount, values, orders, cards} = fieldsOf(unsafeValue);
  if (typeof caseCount !== 'number' || typeof orders !== 'string') return undefined;
  if (!isRecord(values) || !isListOf(cards, isString)) return undefined;
  const byValue = FACET_NAMES.map((name) => [name, unpackValues(values[name])] as const);
  return {index: indexCases(caseCount, Object.fromEntries(byValue)), orders, cards};
}

/** The orders in parsed JSON; nothing when it is damaged or of another version. */
export function readOrders(unsafeValue: unknown): Orders | undefined {
  const {byId, byTitle} = fieldsOf(unsafeValue);
  return isListOf(byId, isNumber) && isListOf(byTitle, isNumber) ? {byId, byTitle} : undefined;
}

/** The cards in parsed JSON; nothing when it is damaged or of another version. */
export function readCards(unsafeValue: unknown): readonly CardData[] | undefined {
  const {cards} = fieldsOf(unsafeValue);
  return isListOf(cards, isCard) ? cards : undefined;
}

function fieldsOf(unsafeValue: unknown): Readonly<Record<string, unknown>> {
  const isCurrent = isRecord(unsafeValue) && unsafeValue.version === FINDER_FILE_VERSION;
  return isCurrent ? unsafeValue : {};
}

function unpackValues(unsafeValues: unknown): Record<string, number[]> {
  const entries = Object.entries(isRecord(unsafeValues) ? unsafeValues : {});
  return Object.fromEntries(
    entries.map(([value, packed]) => [value, isString(packed) ? unpackNumbers(packed) : []]),
  );
}

function isCard(unsafeCard: unknown): unsafeCard is CardData {
  if (!isRecord(unsafeCard)) return false;
  const {id, path, title, summary, facts, language, recognitions = []} = unsafeCard;
  const areWords = [id, path, title, summary, facts].every(isString);
  return areWords && isLanguage(language) && isListOf(recognitions, isNumber);
}

function isListOf<Item>(
  unsafeList: unknown,
  isItem: (unsafeItem: unknown) => unsafeItem is Item,
): unsafeList is readonly Item[] {
  return Array.isArray(unsafeList) && unsafeList.every(isItem);
}

function isString(unsafeValue: unknown): unsafeValue is string {
  return typeof unsafeValue === 'string';
}

function isNumber(unsafeValue: unknown): unsafeValue is number {
  return typeof unsafeValue === 'number';
}
