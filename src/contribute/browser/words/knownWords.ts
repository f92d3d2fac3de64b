import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields of the third step: what is known and what is not. */
export const KNOWN_WORDS: FieldWordsTable = {
  evidence: () => ({
    label: translate({
      id: 'guide.contribute.field.evidence.label',
      message: 'How we know',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.evidence.help',
      message: '“Planned” is an honest answer too.',
      description: 'Help below the field “How we know”',
    }),
  }),
  claims: () => ({
    label: translate({
      id: 'guide.contribute.field.claims.label',
      message: 'What does this section rest on?',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.claims.help',
      message: 'So that readers can tell what was done from what somebody says about it.',
      description: 'Help below the field “What does this section rest on?”',
    }),
  }),
  'sections.results': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.results.label',
      message: 'What is said about results',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.results.help',
      message: 'Who says it, and how do they know? If nobody says anything, write that.',
      description: 'Help below the field “What is said about results”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.results.good',
      message:
        'In a questionnaire 14 of 18 teachers wrote that they had tried something new. The pupils were not asked.',
      description: 'Good example for the field “What is said about results”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.results.bad',
      message: 'The project was a great success and greatly improved everybody’s competences.',
      description: 'Example of what not to write in the field “What is said about results”',
    }),
  }),
  'sections.unknown': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.unknown.label',
      message: 'What is not known',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.unknown.help',
      message: 'What would a colleague from another country ask? There is always something.',
      description: 'Help below the field “What is not known”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.unknown.good',
      message: 'How many hours it took, and whether anybody still does it a year later.',
      description: 'Good example for the field “What is not known”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.unknown.bad',
      message: 'Everything is known.',
      description: 'Example of what not to write in the field “What is not known”',
    }),
  }),
};
