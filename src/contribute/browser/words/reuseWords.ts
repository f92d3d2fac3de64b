import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields about tries elsewhere. */
export const REUSE_WORDS: FieldWordsTable = {
  reuse: () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.label',
      message: 'Tried elsewhere',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.help',
      message: 'Has another school tried this? Leave it empty if you do not know.',
      description: 'Help below the field “Tried elsewhere”',
    }),
    item: translate({
      id: 'guide.contribute.field.reuse.item',
      message: 'Try {number}',
      description: 'Name of one item of “Tried elsewhere”; number counts from 1',
    }),
    add: translate({
      id: 'guide.contribute.field.reuse.add',
      message: 'Add a try',
      description: 'Button below “Tried elsewhere”',
    }),
  }),
  'reuse.role': () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.role.label',
      message: 'Who tells about it',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.role.help',
      message: 'A role, no name.',
      description: 'Help below the field “Who tells about it”',
    }),
    good: translate({
      id: 'guide.contribute.field.reuse.role.good',
      message: 'deputy head',
      description: 'Good example for the field “Who tells about it”',
    }),
    bad: translate({
      id: 'guide.contribute.field.reuse.role.bad',
      message: 'first name and surname',
      description: 'Example of what not to write in the field “Who tells about it”',
    }),
  }),
  'reuse.institution': () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.institution.label',
      message: 'Institution',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.institution.help',
      message: 'Its name, or what kind of institution it is.',
      description: 'Help below the field “Institution”',
    }),
    good: translate({
      id: 'guide.contribute.field.reuse.institution.good',
      message: 'a primary school in a small town',
      description: 'Good example for the field “Institution”',
    }),
    bad: translate({
      id: 'guide.contribute.field.reuse.institution.bad',
      message: 'with us',
      description: 'Example of what not to write in the field “Institution”',
    }),
  }),
  'reuse.country': () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.country.label',
      message: 'Country',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.country.help',
      message: 'Where it was tried.',
      description: 'Help below the field “Country”',
    }),
  }),
  'reuse.date': () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.date.label',
      message: 'When',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.date.help',
      message: 'A year, a year and month, or a day.',
      description: 'Help below the field “When”',
    }),
    good: translate({
      id: 'guide.contribute.field.reuse.date.good',
      message: '2024-05',
      description: 'Good example for the field “When”',
    }),
    bad: translate({
      id: 'guide.contribute.field.reuse.date.bad',
      message: 'in spring',
      description: 'Example of what not to write in the field “When”',
    }),
  }),
  'reuse.changed': () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.changed.label',
      message: 'What they changed',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.changed.help',
      message: 'In their own words.',
      description: 'Help below the field “What they changed”',
    }),
    good: translate({
      id: 'guide.contribute.field.reuse.changed.good',
      message: 'We watched in pairs instead of threes, because there are only eight of us.',
      description: 'Good example for the field “What they changed”',
    }),
    bad: translate({
      id: 'guide.contribute.field.reuse.changed.bad',
      message: 'We adapted it.',
      description: 'Example of what not to write in the field “What they changed”',
    }),
  }),
  'reuse.result': () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.result.label',
      message: 'What came of it',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.result.help',
      message: 'Leave it empty if they have not told.',
      description: 'Help below the field “What came of it”',
    }),
    good: translate({
      id: 'guide.contribute.field.reuse.result.good',
      message: 'Two of three pairs went on after the first month.',
      description: 'Good example for the field “What came of it”',
    }),
    bad: translate({
      id: 'guide.contribute.field.reuse.result.bad',
      message: 'It worked very well.',
      description: 'Example of what not to write in the field “What came of it”',
    }),
  }),
  'reuse.language': () => ({
    label: translate({
      id: 'guide.contribute.field.reuse.language.label',
      message: 'Language of these words',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.reuse.language.help',
      message: 'Its code: lt, lv, et, pl, en or another.',
      description: 'Help below the field “Language of these words”',
    }),
    good: translate({
      id: 'guide.contribute.field.reuse.language.good',
      message: 'lv',
      description: 'Good example for the field “Language of these words”',
    }),
    bad: translate({
      id: 'guide.contribute.field.reuse.language.bad',
      message: 'Latvian',
      description: 'Example of what not to write in the field “Language of these words”',
    }),
  }),
};
