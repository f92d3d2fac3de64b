import {describe, expect, it} from 'vitest';
import {readGuide} from '../guide/node/readGuide';
import {toGlossaryPage} from './glossaryPage';
import {toSourcesPage} from './sourcesPage';
import {toToolsPage} from './toolsPage';

const {guide} = await readGuide('tests/sites/good');

describe('toToolsPage', () => {
  it('has the tools in the reader’s language, part by part, with their chapter', () => {
    const {groups} = toToolsPage(guide, 'pl', (_, {language}, idPrefix) => language + idPrefix);
    expect(groups.map(({part}) => part?.label)).toEqual(['growing pl']);
    expect(groups[0]?.tools).toMatchObject([
      {
        id: 'watching-lessons',
        title: 'Obserwacja card',
        html: 'plwatching-lessons-',
        chapter: {title: 'Obserwacja lekcji'},
      },
    ]);
  });

  it('has those of the language that is shown where there is no translation', () => {
    const {groups} = toToolsPage(guide, 'et', (_, {language}) => language);
    expect(groups[0]?.tools.map(({html}) => html)).toEqual(['en']);
  });
});

describe('toSourcesPage', () => {
  it('says of each work how it was checked and which texts cite it', () => {
    const {groups} = toSourcesPage(guide, 'pl', (id) => `<i>${id}</i>`);
    expect(groups).toMatchObject([
      {
        part: {label: 'growing pl'},
        works: [{id: 'S01', html: '<i>S01</i>', checked: 'memory', isLiving: false}],
      },
    ]);
    expect(groups[0]?.works[0]?.citedIn.map(({id}) => id)).toEqual(['watching-lessons']);
  });
});

describe('toGlossaryPage', () => {
  it('has each term under the letter of the reader’s word, with the words of the others', () => {
    expect(toGlossaryPage(guide, 'lt').letters).toEqual([
      {
        letter: 'D',
        terms: [
          {
            id: 'job-shadowing',
            label: 'Darbo stebėjimas',
            definition: 'Stebėjimas.',
            variants: ['stažuotė'],
            inOtherLanguages: [
              {language: 'en', label: 'Job shadowing'},
              {language: 'lv', label: 'Darba vērošana'},
              {language: 'et', label: 'Töövarjutamine'},
              {language: 'pl', label: 'Obserwacja pracy'},
            ],
            isAwaitingSpecialist: false,
          },
        ],
      },
    ]);
  });

  it('sorts as the alphabet of the language does', () => {
    const label = (lt: string) => ({en: lt, lt, lv: lt, et: lt, pl: lt});
    const glossary = ['žodis', 'Šaltinis', 'Sala', 'čia'].map((lt) => ({
      id: lt,
      label: label(lt),
      awaitingSpecialist: ['lt' as const],
    }));
    const {letters} = toGlossaryPage({...guide, vocabulary: {...guide.vocabulary, glossary}}, 'lt');
    expect(letters.map(({letter}) => letter)).toEqual(['Č', 'S', 'Š', 'Ž']);
    expect(letters[0]?.terms[0]).toMatchObject({isAwaitingSpecialist: true});
  });
});
