import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields of the first step: what it is and who did it. */
export const WHAT_WORDS: FieldWordsTable = {
  title: () => ({
    label: translate({
      id: 'guide.contribute.field.title.label',
      message: 'Title',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.title.help',
      message: 'Say in a few words what people do or learn. No slogan.',
      description: 'Help below the field “Title”',
    }),
    good: translate({
      id: 'guide.contribute.field.title.good',
      message: 'Teachers of two schools watch each other’s lessons',
      description: 'Good example for the field “Title”',
    }),
    bad: translate({
      id: 'guide.contribute.field.title.bad',
      message: 'An innovative success story',
      description: 'Example of what not to write in the field “Title”',
    }),
  }),
  id: () => ({
    label: translate({
      id: 'guide.contribute.field.id.label',
      message: 'Short name in the address',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.id.help',
      message:
        'Made from the title; you may change it now, but not after it is published. Small letters a–z, digits and hyphens.',
      description: 'Help below the field “Short name in the address”',
    }),
    good: translate({
      id: 'guide.contribute.field.id.good',
      message: 'teachers-watch-lessons',
      description: 'Good example for the field “Short name in the address”',
    }),
    bad: translate({
      id: 'guide.contribute.field.id.bad',
      message: 'Project 2024 (final)',
      description: 'Example of what not to write in the field “Short name in the address”',
    }),
  }),
  summary: () => ({
    label: translate({
      id: 'guide.contribute.field.summary.label',
      message: 'Summary',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.summary.help',
      message: 'One or two sentences: who did what, and what is known about the results or is not.',
      description: 'Help below the field “Summary”',
    }),
    good: translate({
      id: 'guide.contribute.field.summary.good',
      message:
        'Six teachers visited a partner school for a week and then tried one idea each. What changed for the pupils is not known.',
      description: 'Good example for the field “Summary”',
    }),
    bad: translate({
      id: 'guide.contribute.field.summary.bad',
      message: 'A wonderful project that improved the quality of education.',
      description: 'Example of what not to write in the field “Summary”',
    }),
  }),
  organisations: () => ({
    label: translate({
      id: 'guide.contribute.field.organisations.label',
      message: 'Organisations',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.organisations.help',
      message: 'Who did it, who helped, who paid. Name organisations, not people.',
      description: 'Help below the field “Organisations”',
    }),
    item: translate({
      id: 'guide.contribute.field.organisations.item',
      message: 'Organisation {number}',
      description: 'Name of one item of “Organisations”; number counts from 1',
    }),
    add: translate({
      id: 'guide.contribute.field.organisations.add',
      message: 'Add an organisation',
      description: 'Button below “Organisations”',
    }),
  }),
  'organisations.name': () => ({
    label: translate({
      id: 'guide.contribute.field.organisations.name.label',
      message: 'Name of the organisation',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.organisations.name.help',
      message: 'Its official name, in its own language.',
      description: 'Help below the field “Name of the organisation”',
    }),
    good: translate({
      id: 'guide.contribute.field.organisations.name.good',
      message: 'Kauno švietimo inovacijų centras',
      description: 'Good example for the field “Name of the organisation”',
    }),
    bad: translate({
      id: 'guide.contribute.field.organisations.name.bad',
      message: 'the centre',
      description: 'Example of what not to write in the field “Name of the organisation”',
    }),
  }),
  'organisations.kind': () => ({
    label: translate({
      id: 'guide.contribute.field.organisations.kind.label',
      message: 'Kind of organisation',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.organisations.kind.help',
      message: 'If none fits exactly, take the nearest.',
      description: 'Help below the field “Kind of organisation”',
    }),
  }),
  'organisations.role': () => ({
    label: translate({
      id: 'guide.contribute.field.organisations.role.label',
      message: 'Its part in this',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.organisations.role.help',
      message: 'If it had several, choose the most important.',
      description: 'Help below the field “Its part in this”',
    }),
  }),
  'sections.context': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.context.label',
      message: 'Background',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.context.help',
      message: 'Where is it, who are the people, and what was difficult or missing before?',
      description: 'Help below the field “Background”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.context.good',
      message:
        'The school has 40 teachers. They went to courses one by one and seldom told each other what they had learned.',
      description: 'Good example for the field “Background”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.context.bad',
      message: 'Today’s dynamic society poses many challenges for education.',
      description: 'Example of what not to write in the field “Background”',
    }),
  }),
};
