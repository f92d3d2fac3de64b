import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields about the programme that paid. */
export const PROGRAMME_WORDS: FieldWordsTable = {
  programme: () => ({
    label: translate({
      id: 'guide.contribute.field.programme.label',
      message: 'Programme that paid',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.programme.help',
      message: 'If you do not know of any, choose “No programme stated”.',
      description: 'Help below the field “Programme that paid”',
    }),
  }),
  'programme.name': () => ({
    label: translate({
      id: 'guide.contribute.field.programme.name.label',
      message: 'Programme',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.programme.name.help',
      message: 'The programme or fund from which the money came.',
      description: 'Help below the field “Programme”',
    }),
  }),
  'programme.action': () => ({
    label: translate({
      id: 'guide.contribute.field.programme.action.label',
      message: 'Action',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.programme.action.help',
      message: 'For Erasmus+: KA1, KA2 or KA3, with the rest of the code if you know it.',
      description: 'Help below the field “Action”',
    }),
    good: translate({
      id: 'guide.contribute.field.programme.action.good',
      message: 'KA122-SCH',
      description: 'Good example for the field “Action”',
    }),
    bad: translate({
      id: 'guide.contribute.field.programme.action.bad',
      message: 'mobility',
      description: 'Example of what not to write in the field “Action”',
    }),
  }),
  'programme.projectNumber': () => ({
    label: translate({
      id: 'guide.contribute.field.programme.projectNumber.label',
      message: 'Project number',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.programme.projectNumber.help',
      message: 'As it stands in the grant agreement.',
      description: 'Help below the field “Project number”',
    }),
    good: translate({
      id: 'guide.contribute.field.programme.projectNumber.good',
      message: '2023-1-LT01-KA122-SCH-000000000',
      description: 'Good example for the field “Project number”',
    }),
    bad: translate({
      id: 'guide.contribute.field.programme.projectNumber.bad',
      message: 'our Erasmus project',
      description: 'Example of what not to write in the field “Project number”',
    }),
  }),
  'programme.grant': () => ({
    label: translate({
      id: 'guide.contribute.field.programme.grant.label',
      message: 'Grant in euros',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.programme.grant.help',
      message: 'The whole sum, only if it is public.',
      description: 'Help below the field “Grant in euros”',
    }),
    good: translate({
      id: 'guide.contribute.field.programme.grant.good',
      message: '18600',
      description: 'Good example for the field “Grant in euros”',
    }),
    bad: translate({
      id: 'guide.contribute.field.programme.grant.bad',
      message: 'about 20 thousand',
      description: 'Example of what not to write in the field “Grant in euros”',
    }),
  }),
};
