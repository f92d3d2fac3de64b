import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields of the second step: what was done. */
export const DONE_WORDS: FieldWordsTable = {
  activities: () => ({
    label: translate({
      id: 'guide.contribute.field.activities.label',
      message: 'Activities',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.activities.help',
      message: 'What people did to learn. Tick what was really done, not what was only mentioned.',
      description: 'Help below the field “Activities”',
    }),
  }),
  audience: () => ({
    label: translate({
      id: 'guide.contribute.field.audience.label',
      message: 'For whom',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.audience.help',
      message: 'Those who learned, or for whom it was made.',
      description: 'Help below the field “For whom”',
    }),
  }),
  topics: () => ({
    label: translate({
      id: 'guide.contribute.field.topics.label',
      message: 'Topics',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.topics.help',
      message: 'What it was about. Leave it empty if nothing fits.',
      description: 'Help below the field “Topics”',
    }),
  }),
  levels: () => ({
    label: translate({
      id: 'guide.contribute.field.levels.label',
      message: 'Levels of education',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.levels.help',
      message: 'Those that took part, or for which it was meant.',
      description: 'Help below the field “Levels of education”',
    }),
  }),
  barriers: () => ({
    label: translate({
      id: 'guide.contribute.field.barriers.label',
      message: 'Barriers met',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.barriers.help',
      message: 'What keeps people away from learning, if this was about it.',
      description: 'Help below the field “Barriers met”',
    }),
  }),
  delivery: () => ({
    label: translate({
      id: 'guide.contribute.field.delivery.label',
      message: 'How people met',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.delivery.help',
      message: 'On the spot, online or both.',
      description: 'Help below the field “How people met”',
    }),
  }),
  effort: () => ({
    label: translate({
      id: 'guide.contribute.field.effort.label',
      message: 'What it took',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.effort.help',
      message: 'For the whole practice, as far as it is known.',
      description: 'Help below the field “What it took”',
    }),
  }),
  'effort.staffHours': () => ({
    label: translate({
      id: 'guide.contribute.field.effort.staffHours.label',
      message: 'Working hours',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.effort.staffHours.help',
      message: 'Of all staff together.',
      description: 'Help below the field “Working hours”',
    }),
    good: translate({
      id: 'guide.contribute.field.effort.staffHours.good',
      message: '40 (four people, ten hours each: write only the 40)',
      description: 'Good example for the field “Working hours”',
    }),
    bad: translate({
      id: 'guide.contribute.field.effort.staffHours.bad',
      message: 'a lot of time',
      description: 'Example of what not to write in the field “Working hours”',
    }),
  }),
  'effort.costBand': () => ({
    label: translate({
      id: 'guide.contribute.field.effort.costBand.label',
      message: 'Cost per participant',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.effort.costBand.help',
      message: 'Without salaries.',
      description: 'Help below the field “Cost per participant”',
    }),
  }),
  'sections.practice': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.practice.label',
      message: 'What was done',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.practice.help',
      message:
        'Step by step: who did what, how often, how long. Keep apart what was done and what is only planned.',
      description: 'Help below the field “What was done”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.practice.good',
      message:
        'Every teacher watched two lessons, wrote down three things she had seen and talked about them for 20 minutes on the same day.',
      description: 'Good example for the field “What was done”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.practice.bad',
      message: 'Various activities were carried out effectively.',
      description: 'Example of what not to write in the field “What was done”',
    }),
  }),
};
