import {describe, expect, it} from 'vitest';
import {readGuide} from '../guide/node/readGuide';
import {toCaseStudyCard} from './caseStudyCard';

describe('toCaseStudyCard', () => {
  it('has home country, themes and evidence in the words of the reader', async () => {
    const {guide} = await readGuide('tests/sites/good');
    const entry = guide.entries.find(({id}) => id === 'lake-school');
    if (entry?.kind !== 'caseStudy') throw new Error('The fixture has no case study');
    const labelOf = (list: 'countries' | 'themes' | 'evidence', id = '') =>
      guide.vocabulary[list].find((term) => term.id === id)?.label.pl;
    const {facts} = entry;
    const themes = facts.themes.map((id) => labelOf('themes', id)).join(', ');
    const parts = [
      labelOf('countries', facts.countries[0]),
      themes,
      labelOf('evidence', 'reported'),
    ];
    expect(toCaseStudyCard(guide, entry, 'pl').facts).toBe(parts.join(' · '));
  });
});
