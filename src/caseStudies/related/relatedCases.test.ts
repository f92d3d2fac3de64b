import {describe, expect, it} from 'vitest';
import {readGuide} from '../../guide/node/readGuide';
import type {CaseStudy, CaseStudyEntry} from '../../guide/model';
import {parseMarkdown} from '../../guide/parseMarkdown';
import {codeWorth} from './codeWeights';
import {codesOf} from './codesOf';
import {createRelatedFinder} from './relatedCases';

const NOTHING: CaseStudy = {
  countries: ['LT'],
  places: [],
  organisations: [],
  themes: ['leading-together'],
  activities: [],
  audience: ['teachers'],
  topics: [],
  levels: [],
  barriers: [],
  programme: {name: 'none-stated'},
  evidence: 'reported',
  chapters: [],
  sources: [],
  licence: 'CC-BY-4.0',
  inOtherLanguages: {},
};

/** A case with facts beside those that all cases of these tests share. */
function caseOf(id: string, facts: Partial<CaseStudy> = {}, markdown = ''): CaseStudyEntry {
  const {tree} = parseMarkdown(markdown, 0);
  const section = {id: 'practice', heading: 'Practice', markdown, tree};
  const text = {
    language: 'en',
    title: id,
    summary: id,
    sections: [section],
    file: `case-studies/${id}/en.md`,
    state: {kind: 'original'},
  } as const;
  const entry = {kind: 'caseStudy', id, original: 'en', texts: new Map([['en', text]])} as const;
  return {...entry, facts: {...NOTHING, ...facts}};
}

/** The related cases as rows of id and reasons. */
function rowsOf(entries: readonly CaseStudyEntry[], id: string): readonly string[] {
  return createRelatedFinder(entries)(id).map(
    ({entry, reasons}) => `${entry.id}: ${reasons.map((code) => code.id).join(', ')}`,
  );
}

const SHADOWING = {activities: ['job-shadowing']};
const others = ['x1', 'x2', 'x3'].map((id) => caseOf(id));

function organisation(name: string, role: string) {
  return {organisations: [{name, kind: 'school', role}]};
}

describe('createRelatedFinder', () => {
  it.each<[string, CaseStudyEntry, CaseStudyEntry, string]>([
    ['an activity', caseOf('a', SHADOWING), caseOf('b', SHADOWING), 'job-shadowing'],
    ['a topic', caseOf('a', {topics: ['t']}), caseOf('b', {topics: ['t']}), 't'],
    ['a barrier', caseOf('a', {barriers: ['t']}), caseOf('b', {barriers: ['t']}), 't'],
    [
      'an organisation',
      caseOf('a', organisation('Lake School', 'host')),
      caseOf('b', organisation('Lake School', 'partner')),
      'Lake School, school',
    ],
    [
      'a project',
      caseOf('a', {programme: {name: 'erasmus-plus', projectNumber: '2016-1'}}),
      caseOf('b', {programme: {name: 'erasmus-plus', projectNumber: '2016-1'}}),
      '2016-1',
    ],
    [
      'a term that both texts mark',
      caseOf('a', {}, 'They :term[trusted]{#trust} them.'),
      caseOf('b', {}, 'Without :term[trust]{#trust} nothing.'),
      'trust',
    ],
    [
      'an activity that the other marks as a term',
      caseOf('a', SHADOWING),
      caseOf('b', {}, 'By :term[shadowing]{#job-shadowing}.'),
      'job-shadowing',
    ],
  ])('finds a case that shares %s', (_, a, b, reasons) => {
    const entries = [a, b, ...others];
    expect(rowsOf(entries, 'a')).toEqual([`b: ${reasons}`]);
    expect(rowsOf(entries, 'b')).toEqual([`a: ${reasons}`]);
  });

  it.each<[string, CaseStudyEntry, CaseStudyEntry]>([
    ['only what all cases have', caseOf('a'), caseOf('b')],
    ['only a country', caseOf('a', {countries: ['GB']}), caseOf('b', {countries: ['GB']})],
    [
      'only the one who paid',
      caseOf('a', organisation('Fund', 'funder')),
      caseOf('b', organisation('Fund', 'funder')),
    ],
    ['nothing but an activity that is not its own', caseOf('a', SHADOWING), caseOf('b')],
  ])('does not find a case that shares %s', (_, a, b) => {
    expect(rowsOf([a, b, ...others], 'a')).toEqual([]);
  });

  it('prefers what is rare: one telling code outweighs many that say little', () => {
    const common = {audience: ['pupils'], levels: ['isced-1'], countries: ['EE']};
    const entries = [
      caseOf('a', {...common, activities: ['change-project']}),
      caseOf('common', {...common, activities: []}),
      caseOf('rare', {activities: ['change-project']}),
      ...others,
      caseOf('y1', common),
      caseOf('y2', common),
    ];
    expect(rowsOf(entries, 'a')[0]).toBe('rare: change-project');
  });

  it('names a theme and a topic with one name once, and at most three reasons', () => {
    const facts = {
      themes: ['professional-development'],
      topics: ['professional-development', 'pedagogy', 'assessment', 'well-being'],
    };
    expect(rowsOf([caseOf('a', facts), caseOf('b', facts), ...others], 'a')).toEqual([
      'b: assessment, pedagogy, professional-development',
    ]);
  });

  it('gives at most four, equals by id, in whatever order the cases come', () => {
    const ids = ['f', 'b', 'e', 'a', 'd', 'c'];
    const entries = [...ids.map((id) => caseOf(id, SHADOWING)), ...others, caseOf('x4')];
    const expected = ['b', 'c', 'd', 'e'].map((id) => `${id}: job-shadowing`);
    expect(rowsOf(entries, 'a')).toEqual(expected);
    expect(rowsOf(entries.toReversed(), 'a')).toEqual(expected);
  });

  it('knows nothing of cases that are not there', () => {
    expect(rowsOf(others, 'a')).toEqual([]);
  });

  it('finds the closest of more cases than it compares', () => {
    const crowd = Array.from({length: 700}, (_, at) => caseOf(`m${at}`, SHADOWING));
    const rest = Array.from({length: 700}, (_, at) => caseOf(`n${at}`));
    const twins = ['twin-1', 'twin-2'].map((id) =>
      caseOf(id, {...SHADOWING, topics: ['pedagogy']}),
    );
    expect(rowsOf([...crowd, ...twins, ...rest], 'twin-1')[0]).toBe('twin-2: pedagogy');
  });
});

describe('codesOf', () => {
  it('leaves out what only says that nothing is said', () => {
    const entry = caseOf('a', {
      organisations: [{name: 'Club', kind: 'other', role: 'organiser'}],
    });
    expect(codesOf(entry).map(({id}) => id)).toEqual([
      'Club',
      'leading-together',
      'teachers',
      'LT',
    ]);
  });
});

describe('codeWorth', () => {
  it.each([
    ['activities', 2, 7, 4.16],
    ['themes', 2, 7, 1.39],
    ['countries', 7, 7, 0.03],
  ] as const)('of %s in %i of %i cases is %d', (source, frequency, count, worth) => {
    expect(codeWorth(source, frequency, count)).toBeCloseTo(worth, 2);
  });
});

describe('the case studies of this guide', async () => {
  const {guide} = await readGuide('.');
  const find = createRelatedFinder(guide.entries);

  const ids = guide.entries.filter(({kind}) => kind === 'caseStudy').map(({id}) => id);
  const related = (id: string) => find(id).map(({entry}) => entry.id);

  it.each(ids)('%s has related cases, with what they have in common', (id) => {
    const found = find(id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(4);
    expect(new Set([id, ...related(id)]).size).toBe(found.length + 1);
    // Country, audience and kind of house say little of what was done.
    const telling = ['activities', 'projects', 'topics', 'inclusion-barriers', 'organisations'];
    for (const {entry, reasons} of found) {
      expect(reasons.length).toBeLessThanOrEqual(3);
      const sources = reasons.map(({source}) => source);
      expect(
        sources.filter((source) => telling.includes(source)),
        `${id} and ${entry.id}`,
      ).not.toEqual([]);
    }
  });

  it.each([
    ['leeds-learning-visit', 'publication-in-partner-languages'],
    ['publication-in-partner-languages', 'leeds-learning-visit'],
    ['educator-of-the-year', 'lesson-consultants-city'],
    ['kaunas-six-directions', 'prienai-mini-change-projects'],
    ['mentoring-for-new-heads', 'ireland-principal-mentoring'],
    ['haubourdin-residents-library', 'toledo-easy-reading-clubs'],
    ['siauliai-shadowing-questions', 'sharing-after-job-shadowing'],
    ['heads-clubs', 'municipal-network-of-heads'],
  ])('%s leads to %s first', (id, first) => {
    expect(related(id)[0]).toBe(first);
  });

  it.each([
    ['prienai-mini-change-projects', 'kaunas-six-directions'],
    ['educator-of-the-year', 'kaunas-six-directions'],
    ['england-lesson-study-trial', 'lesson-study-spatial-skills'],
    ['england-peer-review-clusters', 'peer-panel-learning-walk'],
    ['easy-language-library', 'toledo-easy-reading-clubs'],
    ['supported-first-year', 'municipal-mentor-system'],
    ['integrative-theatre-day-centre', 'mixed-theatre-serious-repertoire'],
  ])('%s and %s lead to each other', (one, other) => {
    expect(related(one)).toContain(other);
    expect(related(other)).toContain(one);
  });

  it('are not related by country and audience alone', () => {
    expect(related('educator-of-the-year')).not.toContain('kaisiadorys-job-shadowing');
  });
});
