import {beforeAll, describe, expect, it} from 'vitest';
import type {CaseStudyEntry, Guide, NewsItemEntry, Text} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {shownText} from '../../guide/outline';
import {coveredTime, NO_DATE, orderTime, updatedTime} from './feedTime';

let guide: Guide;
beforeAll(async () => {
  ({guide} = await readGuide('tests/sites/good'));
});

function caseWith(facts: Partial<CaseStudyEntry['facts']>): CaseStudyEntry {
  const found = guide.entries.find((entry) => entry.kind === 'caseStudy');
  if (found === undefined) throw new Error('No case');
  return {...found, facts: {...found.facts, period: {}, sources: [], reuse: [], ...facts}};
}

function newsWith(facts: Partial<NewsItemEntry['facts']>): NewsItemEntry {
  const found = guide.entries.find((entry) => entry.kind === 'newsItem');
  if (found === undefined) throw new Error('No news');
  return {...found, facts: {...found.facts, sources: [], evidence: 'reported', ...facts}};
}

const original = (entry: CaseStudyEntry | NewsItemEntry): Text => shownText(entry, entry.original);

const PERIOD = {from: '2023-10', to: '2024-01'};
const SOURCE = {title: 'A', publisher: 'B', language: 'lt', kind: 'article'};

describe('updatedTime', () => {
  it.each([
    ['the end of what is reported', {evidence: 'reported', period: PERIOD}, '2024-01-01'],
    [
      'its beginning when no end is stated',
      {evidence: 'confirmed', period: {from: '2016'}},
      '2016-01-01',
    ],
    ['the beginning of what is under way', {evidence: 'under-way', period: PERIOD}, '2023-10-01'],
    ['no time of a plan', {evidence: 'planned', period: {from: '2030', to: '2031'}}, '1970-01-01'],
    ['nothing where nothing is stated', {evidence: 'reported'}, '1970-01-01'],
    [
      'the date of a source when it is newer',
      {evidence: 'planned', sources: [SOURCE, {...SOURCE, date: '2019-01-07'}]},
      '2019-01-07',
    ],
  ])('is %s', (_, facts, day) => {
    const entry = caseWith(facts);
    expect(updatedTime(entry, original(entry))).toBe(`${day}T00:00:00Z`);
  });

  it('is the date of the review of a translation', () => {
    const entry = caseWith({evidence: 'reported', period: PERIOD});
    const translation = {
      of: 'lt',
      sections: {},
      review: 'reviewed',
      reviewedOn: '2026-10-02',
    } as const;
    expect(updatedTime(entry, {...original(entry), translation})).toBe('2026-10-02T00:00:00Z');
  });

  it('does not take an inferred year for a stated one', () => {
    const entry = newsWith({when: {from: '2016-12-29', inferred: 'year'}});
    expect(updatedTime(entry, original(entry))).toBe(NO_DATE);
    expect(coveredTime(entry)).toBeUndefined();
    expect(orderTime(entry)).toBe('2016-12-29');
  });
});

describe('coveredTime', () => {
  it('is as exact as the source', () => {
    expect(coveredTime(caseWith({period: {from: '2004', ongoing: true}}))).toBe('2004/..');
    expect(coveredTime(newsWith({when: {from: '2016-10-20'}}))).toBe('2016-10-20');
    expect(coveredTime(newsWith({when: {from: '2017-01-29', to: '2017-02-03'}}))).toBe(
      '2017-01-29/2017-02-03',
    );
    expect(coveredTime(newsWith({when: {}}))).toBeUndefined();
  });
});
