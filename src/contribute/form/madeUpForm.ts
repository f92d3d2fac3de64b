import {VOCABULARIES} from '../../guide/model';
import type {Labelled} from '../../guide/outline';
import {openForm} from './caseForm';
import type {CaseFormData} from './formData';

const IDS: Partial<Record<keyof CaseFormData['vocabulary'], readonly string[]>> = {
  activities: ['study-visit', 'job-shadowing'],
  audiences: ['teachers', 'pupils'],
  claims: ['done', 'planned', 'reported', 'suggestion'],
  'cost-bands': ['free', 'low'],
  delivery: ['face-to-face', 'online'],
  'education-levels': ['isced-1', 'adult-non-formal'],
  evidence: ['planned', 'reported'],
  glossary: ['job-shadowing'],
  'inclusion-barriers': ['disabilities'],
  'organisation-kinds': ['school', 'municipality'],
  'organisation-roles': ['organiser', 'partner'],
  programmes: ['erasmus-plus', 'none-stated'],
  'source-kinds': ['article', 'web-page'],
  topics: ['inclusion', 'quality-assurance'],
};

const WORDS: Partial<CaseFormData['vocabulary']> = {
  countries: [
    {id: 'LT', label: 'Lietuva'},
    {id: 'GB', label: 'Jungtinė Karalystė'},
    {id: 'NO', label: 'Norvegija'},
  ],
  themes: [
    {id: 'leading-together', label: 'Lyderystė kartu', definition: 'Sprendžiama kartu.'},
    {id: 'learning-from-others', label: 'Mokymasis iš kitų'},
  ],
};

const VOCABULARY = VOCABULARIES.map((name): [string, readonly Labelled[]] => [
  name,
  WORDS[name] ?? (IDS[name] ?? []).map((id) => ({id, label: id})),
]);

/** A small form in Lithuanian with one chapter and one case study, for tests. */
export const MADE_UP_FORM = openForm({
  language: 'lt',
  // `Object.fromEntries` forgets which keys it was given.
  vocabulary: Object.fromEntries(VOCABULARY) as CaseFormData['vocabulary'],
  others: [
    'docs/4-learning-from-others/1-visits-and-job-shadowing.md',
    'case-studies/leeds-learning-visit/en.md',
    'case-studies/leeds-learning-visit/lt.md',
    'case-studies/a-case/img/a.jpg',
  ],
  references: ['S1', 'S23'],
  chapters: [
    {
      id: 'visits-and-job-shadowing',
      path: '/guide/learning-from-others/visits-and-job-shadowing/',
      title: 'Vizitai',
    },
  ],
  caseStudies: [
    {
      id: 'leeds-learning-visit',
      title: 'Penkios dienos Lidse',
      original: 'lt',
      files: {
        en: 'case-studies/leeds-learning-visit/en.md',
        lt: 'case-studies/leeds-learning-visit/lt.md',
      },
    },
  ],
});
