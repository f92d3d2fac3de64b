import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields in which title and summary are told in other languages. */
export const OTHER_LANGUAGE_WORDS: FieldWordsTable = {
  inOtherLanguages: () => ({
    label: translate({
      id: 'guide.contribute.field.inOtherLanguages.label',
      message: 'Title and summary in other languages',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.inOtherLanguages.help',
      message:
        'So that others find it before it is translated. English is needed; the rest only if you know it well.',
      description: 'Help below the field “Title and summary in other languages”',
    }),
  }),
  'inOtherLanguages.title': () => ({
    label: translate({
      id: 'guide.contribute.field.inOtherLanguages.title.label',
      message: 'Title',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.inOtherLanguages.title.help',
      message: 'Says the same as your title.',
      description: 'Help below the field “Title”',
    }),
    good: translate({
      id: 'guide.contribute.field.inOtherLanguages.title.good',
      message: 'Teachers of two schools watch each other’s lessons',
      description: 'Good example for the field “Title”',
    }),
    bad: translate({
      id: 'guide.contribute.field.inOtherLanguages.title.bad',
      message: 'Lessons',
      description: 'Example of what not to write in the field “Title”',
    }),
  }),
  'inOtherLanguages.summary': () => ({
    label: translate({
      id: 'guide.contribute.field.inOtherLanguages.summary.label',
      message: 'Summary',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.inOtherLanguages.summary.help',
      message: 'Says the same as your summary. Nobody minds mistakes; an editor corrects them.',
      description: 'Help below the field “Summary”',
    }),
    good: translate({
      id: 'guide.contribute.field.inOtherLanguages.summary.good',
      message:
        'Six teachers visited a partner school for a week. What changed for the pupils is not known.',
      description: 'Good example for the field “Summary”',
    }),
    bad: translate({
      id: 'guide.contribute.field.inOtherLanguages.summary.bad',
      message: 'See the text above.',
      description: 'Example of what not to write in the field “Summary”',
    }),
  }),
};
