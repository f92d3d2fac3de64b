import {describe, expect, it} from 'vitest';
import type {CaseStudyEntry, Guide} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {toCaseStudyPage} from './caseStudyPage';

const render = (section: {readonly markdown: string}, {file}: {readonly file: string}) =>
  `${file}|${section.markdown}`;

async function lakeSchool(): Promise<{guide: Guide; entry: CaseStudyEntry}> {
  const {guide} = await readGuide('tests/sites/good');
  const entry = guide.entries.find(({id}) => id === 'lake-school');
  if (entry?.kind !== 'caseStudy') throw new Error('The fixture has no case study');
  return {guide, entry};
}

describe('toCaseStudyPage', () => {
  it('shows the text of the reader with its sections in order', async () => {
    const {guide, entry} = await lakeSchool();
    const {outline, sections} = toCaseStudyPage(guide, entry, 'pl', render);
    expect(outline.state).toMatchObject({shown: 'pl', original: 'lt', review: 'none'});
    expect(sections.map(({id}) => id)).toEqual([
      'context',
      'practice',
      'results',
      'unknown',
      'transfer',
      'sources',
    ]);
    expect(sections[0]?.html).toMatch(/^case-studies\/lake-school\/pl\.md\|/);
  });

  it('shows English where the language of the reader is missing', async () => {
    const {guide, entry} = await lakeSchool();
    expect(toCaseStudyPage(guide, entry, 'et', render).outline.state.shown).toBe('en');
  });

  it('has words for codes in the language of the reader and leaves out what is not stated', async () => {
    const {guide, entry} = await lakeSchool();
    const {facts} = toCaseStudyPage(guide, entry, 'lt', render);
    const label = guide.vocabulary.countries.find(({id}) => id === 'LT')?.label.lt;
    expect(facts.countries[0]).toMatchObject({id: 'LT', label});
    expect(facts.programme).toMatchObject({name: {id: 'erasmus-plus'}, grant: 1200});
    const bare = {...entry, facts: {...entry.facts}};
    delete bare.facts.period;
    expect(toCaseStudyPage(guide, bare, 'lt', render).facts).not.toHaveProperty('period');
  });

  it.each([
    ['context', {id: 'reported', label: 'reported pl', definition: 'Told pl.'}],
    ['practice', {id: 'planned', label: 'planned pl'}],
    ['results', undefined],
    ['transfer', {id: 'suggestion', label: 'suggestion pl'}],
  ])('says of the section %s what its claims rest on, as coded once', async (id, claim) => {
    const {guide, entry} = await lakeSchool();
    const {sections} = toCaseStudyPage(guide, entry, 'pl', render);
    expect(sections.find((section) => section.id === id)?.claim).toEqual(claim);
  });

  it('says what a first try takes only where that is estimated', async () => {
    const {guide, entry} = await lakeSchool();
    expect(toCaseStudyPage(guide, entry, 'en', render).use).toEqual({staffHours: 6});
    const facts = {...entry.facts, transfer: {costBand: 'free'}};
    const cost = toCaseStudyPage(guide, {...entry, facts}, 'en', render).use;
    expect(cost).toEqual({costBand: {id: 'free', label: 'free'}});
    const bare = {...entry, facts: {...entry.facts}};
    delete bare.facts.transfer;
    expect(toCaseStudyPage(guide, bare, 'en', render)).not.toHaveProperty('use');
  });

  it('tells of tries elsewhere in the words of those who tried, the country in those of the reader', async () => {
    const {guide, entry} = await lakeSchool();
    const {reuse} = toCaseStudyPage(guide, entry, 'pl', render);
    const label = guide.vocabulary.countries.find(({id}) => id === 'LT')?.label.pl;
    expect(reuse).toEqual([
      {
        role: 'Mokytoja',
        institution: 'Kalno mokykla',
        country: expect.objectContaining({id: 'LT', label}) as unknown,
        date: '2024-09',
        changed: 'Stebėta viena pamoka.',
        language: 'lt',
      },
    ]);
  });
});
