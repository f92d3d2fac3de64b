import {describe, expect, it} from 'vitest';
import type {CaseStudyEntry, Guide} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {toCaseStudyCard, toCaseStudyPage} from './caseStudyPage';

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

  it('names chapters that name the case or are named by it, once', async () => {
    const {guide, entry} = await lakeSchool();
    const ids = toCaseStudyPage(guide, entry, 'en', render).chapters.map(({id}) => id);
    expect(ids).toContain('watching-lessons');
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('toCaseStudyCard', () => {
  it('has home country, themes and evidence', async () => {
    const {guide, entry} = await lakeSchool();
    const card = toCaseStudyCard(guide, entry, 'en');
    expect(card.countries[0]?.id).toBe('LT');
    expect(card.evidence.id).toBe('reported');
  });
});
