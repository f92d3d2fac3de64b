import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields about sources. */
export const SOURCE_WORDS: FieldWordsTable = {
  sources: () => ({
    label: translate({
      id: 'guide.contribute.field.sources.label',
      message: 'Sources',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sources.help',
      message: 'Where can this be read? An article, a page, a report, a document.',
      description: 'Help below the field “Sources”',
    }),
    item: translate({
      id: 'guide.contribute.field.sources.item',
      message: 'Source {number}',
      description: 'Name of one item of “Sources”; number counts from 1',
    }),
    add: translate({
      id: 'guide.contribute.field.sources.add',
      message: 'Add a source',
      description: 'Button below “Sources”',
    }),
  }),
  'sources.title': () => ({
    label: translate({
      id: 'guide.contribute.field.sources.title.label',
      message: 'Title of the source',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sources.title.help',
      message: 'As it stands there, in its own language.',
      description: 'Help below the field “Title of the source”',
    }),
    good: translate({
      id: 'guide.contribute.field.sources.title.good',
      message: 'Report on the visit to our partner school, 2023',
      description: 'Good example for the field “Title of the source”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sources.title.bad',
      message: 'internet',
      description: 'Example of what not to write in the field “Title of the source”',
    }),
  }),
  'sources.publisher': () => ({
    label: translate({
      id: 'guide.contribute.field.sources.publisher.label',
      message: 'Published by',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sources.publisher.help',
      message: 'The school, centre, newspaper or office that answers for it.',
      description: 'Help below the field “Published by”',
    }),
    good: translate({
      id: 'guide.contribute.field.sources.publisher.good',
      message: 'Kauno švietimo inovacijų centras',
      description: 'Good example for the field “Published by”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sources.publisher.bad',
      message: 'Facebook',
      description: 'Example of what not to write in the field “Published by”',
    }),
  }),
  'sources.language': () => ({
    label: translate({
      id: 'guide.contribute.field.sources.language.label',
      message: 'Language of the source',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sources.language.help',
      message: 'Its code: lt, lv, et, pl, en or another.',
      description: 'Help below the field “Language of the source”',
    }),
    good: translate({
      id: 'guide.contribute.field.sources.language.good',
      message: 'lt',
      description: 'Good example for the field “Language of the source”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sources.language.bad',
      message: 'Lithuanian',
      description: 'Example of what not to write in the field “Language of the source”',
    }),
  }),
  'sources.kind': () => ({
    label: translate({
      id: 'guide.contribute.field.sources.kind.label',
      message: 'Kind of source',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sources.kind.help',
      message: 'If none fits exactly, take the nearest.',
      description: 'Help below the field “Kind of source”',
    }),
  }),
  'sources.address': () => ({
    label: translate({
      id: 'guide.contribute.field.sources.address.label',
      message: 'Web address',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sources.address.help',
      message: 'The whole address. Leave it empty if it is not on the web.',
      description: 'Help below the field “Web address”',
    }),
    good: translate({
      id: 'guide.contribute.field.sources.address.good',
      message: 'https://school.example/report',
      description: 'Good example for the field “Web address”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sources.address.bad',
      message: 'on our website',
      description: 'Example of what not to write in the field “Web address”',
    }),
  }),
  'sources.date': () => ({
    label: translate({
      id: 'guide.contribute.field.sources.date.label',
      message: 'Date',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sources.date.help',
      message: 'When it was published or when you read it.',
      description: 'Help below the field “Date”',
    }),
    good: translate({
      id: 'guide.contribute.field.sources.date.good',
      message: '2024-05-31',
      description: 'Good example for the field “Date”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sources.date.bad',
      message: 'recently',
      description: 'Example of what not to write in the field “Date”',
    }),
  }),
  'sections.sources': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.sources.label',
      message: 'About the sources',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.sources.help',
      message:
        'In a sentence or two: what they are, when they were written, and on what they rest.',
      description: 'Help below the field “About the sources”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.sources.good',
      message:
        'The centre’s report of 2023 on its web page, in Lithuanian. The figures are the centre’s own.',
      description: 'Good example for the field “About the sources”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.sources.bad',
      message: 'Various sources.',
      description: 'Example of what not to write in the field “About the sources”',
    }),
  }),
};
