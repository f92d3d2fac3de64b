import type {NamedFile} from '../../guide/namedFile';
import type {TermId} from '../../guide/model';
import {packNumbers} from './caseNumbers';
import {FACET_NAMES, type FacetName} from './facets';
import {CARDS_PER_FILE, FINDER_FILE_VERSION, type CardData} from './finderData';
import type {CaseValues} from './finderPage';

/** A case as the finder knows it. */
export type FoundCase = {
  readonly id: string;
  readonly values: CaseValues;
  readonly card: CardData;
};

/** The files that the finder of one language loads. */
export type FinderFiles = {
  /** Which cases have which values, and the names of the others. */
  readonly index: NamedFile;
  readonly others: readonly NamedFile[];
};

/** Gives a file its name, which should change with its content. */
export type NameFile = (stem: string, content: string) => NamedFile;

/**
 * The finder's files. Cases are numbered in the order in which the page lists them, which is the same in every language.
 *
 * @param compareTitles the order of titles in the language.
 */
export function buildFinderFiles(
  cases: readonly FoundCase[],
  compareTitles: (a: string, b: string) => number,
  nameFile: NameFile,
): FinderFiles {
  const write = (stem: string, value: object): NamedFile =>
    nameFile(stem, JSON.stringify({version: FINDER_FILE_VERSION, ...value}));
  const cards = toParts(cases).map((part) => write('cards', {cards: part.map(({card}) => card)}));
  const orders = write('orders', {
    byId: orderBy(cases, ({id: a}, {id: b}) => (a < b ? -1 : 1)),
    byTitle: orderBy(cases, (a, b) => compareTitles(a.card.title, b.card.title)),
  });
  const index = write('index', {
    caseCount: cases.length,
    values: packValues(cases),
    orders: orders.name,
    cards: cards.map(({name}) => name),
  });
  return {index, others: [orders, ...cards]};
}

function toParts(cases: readonly FoundCase[]): (readonly FoundCase[])[] {
  return Array.from({length: Math.ceil(cases.length / CARDS_PER_FILE)}, (_none, part) =>
    cases.slice(part * CARDS_PER_FILE, (part + 1) * CARDS_PER_FILE),
  );
}

/** The numbers of the cases in another order. */
function orderBy(
  cases: readonly FoundCase[],
  compare: (a: FoundCase, b: FoundCase) => number,
): number[] {
  return [...cases.entries()]
    .sort(([a, first], [b, second]) => compare(first, second) || a - b)
    .map(([number]) => number);
}

function packValues(
  cases: readonly FoundCase[],
): Partial<Record<FacetName, Record<TermId, string>>> {
  const packed = FACET_NAMES.map((name) => {
    const numbers = new Map<TermId, number[]>();
    for (const [number, {values}] of cases.entries()) {
      for (const value of new Set(values[name])) {
        const ofValue = numbers.get(value) ?? [];
        numbers.set(value, ofValue);
        ofValue.push(number);
      }
    }
    const ofFacet = [...numbers].map(([value, each]) => [value, packNumbers(each)] as const);
    return [name, Object.fromEntries(ofFacet)] as const;
  });
  return Object.fromEntries(packed.filter(([, values]) => Object.keys(values).length > 0));
}
