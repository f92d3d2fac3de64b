import {describe, expect, it} from 'vitest';
import {
  COMPARED_FACTS,
  columnPath,
  idOfColumnPath,
  readCaseColumn,
  type CaseColumn,
} from './caseColumn';
import {columnTitle, toLoadedColumn} from './loadedColumn';

const COLUMN: CaseColumn = {
  id: 'lake-school',
  title: 'The lessons of the lake school',
  language: 'en',
  path: '/case-studies/lake-school/',
  facts: COMPARED_FACTS.map((fact) => ({fact, values: [fact]})),
};

const ANSWER = {status: 200, text: JSON.stringify(COLUMN)};

describe('readCaseColumn', () => {
  it('reads what was written', () => {
    expect(readCaseColumn(JSON.parse(ANSWER.text))).toEqual(COLUMN);
  });

  it('passes over a fact that this page does not know', () => {
    const facts = [{fact: 'weather', values: ['fine']}, ...COLUMN.facts];
    expect(readCaseColumn({...COLUMN, facts})).toEqual(COLUMN);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'column'],
    ['no title', {...COLUMN, title: undefined}],
    ['an id that is none', {...COLUMN, id: '../lake-school'}],
    ['a language that is none', {...COLUMN, language: 'xx'}],
    ['an address with a protocol', {...COLUMN, path: 'javascript:alert(1)'}],
    ['an address of another site', {...COLUMN, path: '//elsewhere.example/'}],
    ['no facts', {...COLUMN, facts: undefined}],
    [
      'one fact too few, which would look as if it were not stated',
      {...COLUMN, facts: COLUMN.facts.slice(1)},
    ],
    [
      'values that are no list',
      {...COLUMN, facts: COLUMN.facts.map(({fact}) => ({fact, values: fact}))},
    ],
    [
      'values that are no words',
      {...COLUMN, facts: COLUMN.facts.map(({fact}) => ({fact, values: [1]}))},
    ],
    ['facts that are none', {...COLUMN, facts: COLUMN.facts.map(() => null)}],
  ])('takes nothing from %s', (_what, unsafeColumn) => {
    expect(readCaseColumn(unsafeColumn)).toBeUndefined();
  });
});

describe('idOfColumnPath', () => {
  it('finds the case study of a path that columnPath has made', () => {
    expect(idOfColumnPath(columnPath('lake-school'))).toBe('lake-school');
  });

  it.each([
    'case-studies/lake-school/',
    'case-studies/lake-school/index.html',
    'case-studies/facts.json',
    'case-studies/a/b/facts.json',
    'case-studies/../facts.json',
    'case-studies/%2e%2e/facts.json',
    'news/lake-school/facts.json',
    '',
  ])('leaves "%s" to others', (path) => {
    expect(idOfColumnPath(path)).toBeUndefined();
  });
});

describe('toLoadedColumn', () => {
  it('has the facts of a whole file', () => {
    const loaded = toLoadedColumn('lake-school', ANSWER);
    expect(loaded).toEqual({kind: 'facts', id: 'lake-school', column: COLUMN});
    expect(columnTitle(loaded)).toBe('The lessons of the lake school');
  });

  it.each([
    ['missing', {status: 404, text: '<!doctype html>'}],
    ['missing', {status: 410, text: ''}],
    ['unreachable', undefined],
    ['unreachable', {status: 503, text: ''}],
    ['damaged', {status: 200, text: ''}],
    ['damaged', {status: 200, text: '<!doctype html>'}],
    ['damaged', {status: 200, text: ANSWER.text.slice(0, -20)}],
    ['damaged', {status: 200, text: JSON.stringify({...COLUMN, id: 'leeds'})}],
  ])('says "%s" of the answer %j', (problem, answer) => {
    const loaded = toLoadedColumn('lake-school', answer);
    expect(loaded).toEqual({kind: 'problem', id: 'lake-school', problem});
    expect(columnTitle(loaded)).toBe('lake-school');
  });
});
