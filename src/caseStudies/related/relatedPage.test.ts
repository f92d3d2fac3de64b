import {describe, expect, it} from 'vitest';
import {readGuide} from '../../guide/node/readGuide';
import type {CaseStudyEntry, ChapterEntry, Guide} from '../../guide/model';
import {createChapterFinder} from './relatedChapters';
import {createRelatedPages} from './relatedPage';

const {guide} = await readGuide('tests/sites/good');

function findCase({entries}: Guide, wanted: string): CaseStudyEntry {
  const entry = entries.find(({kind, id}) => kind === 'caseStudy' && id === wanted);
  if (entry?.kind !== 'caseStudy') throw new Error(`There is no case ${wanted}`);
  return entry;
}

const lakeSchool = findCase(guide, 'lake-school');
const pondSchool = {...lakeSchool, id: 'pond-school'};
const twoSchools: Guide = {...guide, entries: [...guide.entries, pondSchool]};

describe('createRelatedPages', () => {
  it('has related cases in the words of the reader, with the same project instead of its number', () => {
    const {cases} = createRelatedPages(twoSchools, 'lt')(lakeSchool);
    expect(cases).toMatchObject([
      {
        outline: {path: '/case-studies/pond-school/', title: 'Ežero mokyklos pamokos'},
        reasons: [
          {kind: 'label', label: 'job-shadowing lt'},
          {kind: 'sameProject'},
          {kind: 'label', label: 'Ežero mokykla'},
        ],
      },
    ]);
  });

  it('has the chapters that are named, without reasons', () => {
    const {chapters} = createRelatedPages(guide, 'en')(lakeSchool);
    expect(chapters.map(({outline, reasons}) => [outline.id, reasons])).toEqual([
      ['watching-lessons', []],
    ]);
  });
});

describe('createChapterFinder', () => {
  const watching = guide.entries.find(
    (entry): entry is ChapterEntry => entry.id === 'watching-lessons' && entry.kind === 'chapter',
  );
  if (!watching) throw new Error('The fixture has no such chapter');
  const facts = {...watching.facts, caseStudies: []};
  const copies = ['c1', 'c2', 'c3', 'c4'].map((id): ChapterEntry => ({...watching, id, facts}));

  it('adds at most three chapters that mark a term which is a code of the case', () => {
    const find = createChapterFinder([...guide.entries, ...copies]);
    const rows = find(lakeSchool).map(({entry, reasons}) => [entry.id, reasons]);
    const reasons = [{source: 'activities', id: 'job-shadowing'}];
    expect(rows).toEqual([
      ['watching-lessons', []],
      ['c1', reasons],
      ['c2', reasons],
      ['c3', reasons],
    ]);
  });

  it('adds none for a case that shares no term', () => {
    const other = {...lakeSchool, facts: {...lakeSchool.facts, activities: []}};
    const find = createChapterFinder([...guide.entries, ...copies]);
    expect(find(other).map(({entry}) => entry.id)).toEqual(['watching-lessons']);
  });
});
