import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {packNumbers, unpackNumbers} from './caseNumbers';
import {CARDS_PER_FILE, readCards, readFinderFile, readOrders} from './finderData';
import {buildFinderFiles, type FoundCase} from './finderFiles';
import {findCases} from './findCases';
import {EVERYTHING, isEverything, sortOf, type FinderState, type Sort} from './finderState';
import {orderCases} from './orderCases';

const CASES: readonly FoundCase[] = Array.from({length: CARDS_PER_FILE + 2}, (_none, number) => ({
  id: `case-${99 - number}`,
  values: {country: number % 2 === 0 ? ['LT'] : ['ES', 'ES'], evidence: ['reported']},
  card: {
    id: `case-${99 - number}`,
    path: `/case-studies/case-${99 - number}/`,
    title: `Ž ${String((number * 7) % 26).padStart(2, '0')}`,
    summary: 'Ką darė',
    facts: 'Lietuva',
    language: 'lt',
  },
}));

const {index, others} = buildFinderFiles(
  CASES,
  new Intl.Collator('lt').compare,
  (stem, content) => ({
    name: `${stem}-${content.length}.json`,
    content,
  }),
);

function open() {
  const file = readFinderFile(JSON.parse(index.content));
  if (file === undefined) throw new Error('The finder cannot read what was written');
  const contentOf = (name: string): unknown =>
    JSON.parse(others.find((other) => other.name === name)?.content ?? 'null');
  return {file, contentOf};
}

describe('the files of the finder', () => {
  it('lead from values to cases and from cases to cards', () => {
    const {file, contentOf} = open();
    const {cases, counts} = findCases(file.index, {chosen: {country: ['ES']}});
    expect(cases).toEqual(CASES.flatMap((_case, number) => (number % 2 === 1 ? [number] : [])));
    expect(counts.get('evidence')?.get('reported')).toBe(cases.length);
    const cards = file.cards.flatMap((name) => readCards(contentOf(name)) ?? []);
    expect(cards).toEqual(CASES.map(({card}) => card));
  });

  it('have the cases by id and by title', () => {
    const {file, contentOf} = open();
    const {byId = [], byTitle = []} = readOrders(contentOf(file.orders)) ?? {};
    const ids = CASES.map(({id}) => id);
    expect(byId.map((number) => ids[number])).toEqual(ids.toSorted());
    const titles = CASES.map(({card}) => card.title);
    expect(byTitle.map((number) => titles[number])).toEqual(titles.toSorted());
  });

  it.each([
    null,
    1,
    [],
    {},
    {version: 99},
    {version: 1, caseCount: 'x'},
    {version: 1, cards: [{}]},
  ])('are not taken for something else: %j', (unsafeValue) => {
    expect(readFinderFile(unsafeValue)).toBeUndefined();
    expect(readOrders(unsafeValue)).toBeUndefined();
    expect(readCards(unsafeValue)).toBeUndefined();
  });
});

describe('packNumbers', () => {
  it('keeps ascending numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20_000)), (numbers) => {
        const ascending = numbers.toSorted((a, b) => a - b);
        expect(unpackNumbers(packNumbers(ascending))).toEqual(ascending);
      }),
    );
  });

  it('reads nothing from what is no list of numbers', () => {
    expect(unpackNumbers('1,,2')).toEqual([]);
    expect(unpackNumbers('<b>')).toEqual([]);
  });
});

describe('the order of cases', () => {
  const source = {orders: {byId: [2, 1, 0], byTitle: [1, 0, 2]}, byText: [2, 0]};

  it.each<[Sort, readonly number[]]>([
    ['newest', [0, 2]],
    ['oldest', [2, 0]],
    ['title', [0, 2]],
    ['match', [2, 0]],
  ])('is %s', (sort, expected) => {
    expect(orderCases([0, 2], sort, source)).toEqual(expected);
  });

  it.each<[Partial<FinderState>, Sort]>([
    [{}, 'newest'],
    [{text: 'vadovas'}, 'match'],
    [{text: 'vadovas', sort: 'title'}, 'title'],
    [{sort: 'match'}, 'newest'],
  ])('of %j is %s', (state, expected) => {
    expect(sortOf({...EVERYTHING, ...state})).toBe(expected);
  });

  it('of the page as it was written is not asked for', () => {
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(isEverything({...EVERYTHING, sort: 'oldest'})).toBe(false);
    expect(isEverything({...EVERYTHING, chosen: {country: ['LT']}})).toBe(false);
  });
});
