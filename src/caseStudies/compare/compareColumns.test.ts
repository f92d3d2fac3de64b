import {describe, expect, it} from 'vitest';
import {COMPARED_FACTS, type CaseColumn, type ComparedFact} from './caseColumn';
import {compareColumns, differingRows} from './compareColumns';

function column(id: string, stated: Partial<Record<ComparedFact, readonly string[]>>): CaseColumn {
  return {
    id,
    title: id,
    language: 'en',
    path: `/case-studies/${id}/`,
    facts: COMPARED_FACTS.map((fact) => ({fact, values: stated[fact] ?? []})),
  };
}

function rowOf(fact: ComparedFact, ...columns: readonly (CaseColumn | undefined)[]) {
  return compareColumns(columns).find((row) => row.fact === fact);
}

describe('compareColumns', () => {
  it('has a row for each fact, in order, with a cell for each column', () => {
    const rows = compareColumns([column('a', {places: ['Leeds']}), column('b', {})]);
    expect(rows.map(({fact}) => fact)).toEqual(COMPARED_FACTS);
    expect(rows.find(({fact}) => fact === 'places')?.cells).toEqual([['Leeds'], []]);
  });

  it.each([
    ['same', [['x'], ['x']]],
    [
      'same',
      [
        ['x', 'y'],
        ['y', 'x'],
      ],
    ],
    ['different', [['x'], ['y']]],
    ['different', [['x', 'y'], ['x']]],
    ['different', [['x'], ['y'], []]],
    ['partlyStated', [['x'], []]],
    ['partlyStated', [['x'], ['x'], []]],
    ['notStated', [[], []]],
  ])('calls %s what sources state as %j', (likeness, cells) => {
    const columns = cells.map((themes, number) => column(`case-${number}`, {themes}));
    expect(rowOf('themes', ...columns)).toMatchObject({likeness});
  });

  it('takes the order of countries as a difference, since the first is the home', () => {
    const there = column('a', {countries: ['Lithuania', 'Spain']});
    const back = column('b', {countries: ['Spain', 'Lithuania']});
    expect(rowOf('countries', there, back)?.likeness).toBe('different');
  });

  it('does not confuse one long value with two short ones', () => {
    const one = column('a', {places: ['Riga", "Leeds']});
    const two = column('b', {places: ['Riga', 'Leeds']});
    expect(rowOf('places', one, two)?.likeness).toBe('different');
  });

  it('says nothing of likeness while there is one column with facts', () => {
    const row = rowOf('places', column('a', {places: ['Leeds']}), undefined);
    expect(row).toEqual({fact: 'places', cells: [['Leeds'], undefined]});
  });

  it('leaves a column without facts out of the likeness of the others', () => {
    const [a, b] = [column('a', {places: ['Leeds']}), column('b', {places: ['Leeds']})];
    expect(rowOf('places', a, undefined, b)?.likeness).toBe('same');
  });
});

describe('differingRows', () => {
  it('keeps what differs and what is not stated by all', () => {
    const a = column('a', {themes: ['x'], places: ['Leeds'], grant: ['€1']});
    const b = column('b', {themes: ['y'], places: ['Leeds']});
    expect(differingRows(compareColumns([a, b])).map(({fact}) => fact)).toEqual([
      'themes',
      'grant',
    ]);
  });
});
