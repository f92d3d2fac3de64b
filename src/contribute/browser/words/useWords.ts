import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields of the fourth step that say how others can use it. */
export const USE_WORDS: FieldWordsTable = {
  transfer: () => ({
    label: translate({
      id: 'guide.contribute.field.transfer.label',
      message: 'A first small try elsewhere',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.transfer.help',
      message: 'What would it take? Your own estimate is enough.',
      description: 'Help below the field “A first small try elsewhere”',
    }),
  }),
  'transfer.staffHours': () => ({
    label: translate({
      id: 'guide.contribute.field.transfer.staffHours.label',
      message: 'Working hours',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.transfer.staffHours.help',
      message: 'Of all staff together, for the first try.',
      description: 'Help below the field “Working hours”',
    }),
    good: translate({
      id: 'guide.contribute.field.transfer.staffHours.good',
      message: '6',
      description: 'Good example for the field “Working hours”',
    }),
    bad: translate({
      id: 'guide.contribute.field.transfer.staffHours.bad',
      message: 'not much',
      description: 'Example of what not to write in the field “Working hours”',
    }),
  }),
  'transfer.costBand': () => ({
    label: translate({
      id: 'guide.contribute.field.transfer.costBand.label',
      message: 'Cost per participant',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.transfer.costBand.help',
      message: 'Without salaries.',
      description: 'Help below the field “Cost per participant”',
    }),
  }),
  'sections.transfer': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.transfer.label',
      message: 'How to use it in another school',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.transfer.help',
      message:
        'What would you advise a colleague who begins next week? The page says that it is a suggestion.',
      description: 'Help below the field “How to use it in another school”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.transfer.good',
      message: 'Begin with two volunteers and one lesson each. Grow only when both want to go on.',
      description: 'Good example for the field “How to use it in another school”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.transfer.bad',
      message: 'Everybody should do this.',
      description: 'Example of what not to write in the field “How to use it in another school”',
    }),
  }),
  'sections.who': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.who.label',
      message: 'Who is needed',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.who.help',
      message: 'People and what each of them does.',
      description: 'Help below the field “Who is needed”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.who.good',
      message: 'You, one colleague who teaches another subject, and the head, who frees one hour.',
      description: 'Good example for the field “Who is needed”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.who.bad',
      message: 'Motivated people.',
      description: 'Example of what not to write in the field “Who is needed”',
    }),
  }),
  'sections.monday': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.monday.label',
      message: 'On Monday',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.monday.help',
      message: 'First steps that need no money and no permission.',
      description: 'Help below the field “On Monday”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.monday.good',
      message: 'Ask one colleague whether you may watch ten minutes of a lesson.',
      description: 'Good example for the field “On Monday”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.monday.bad',
      message: 'Draw up a strategy.',
      description: 'Example of what not to write in the field “On Monday”',
    }),
  }),
  'sections.risks': () => ({
    label: translate({
      id: 'guide.contribute.field.sections.risks.label',
      message: 'What could go wrong',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.sections.risks.help',
      message: 'And what can be done about it.',
      description: 'Help below the field “What could go wrong”',
    }),
    good: translate({
      id: 'guide.contribute.field.sections.risks.good',
      message:
        'Being watched may feel like an inspection. Agree beforehand what is looked at, and tell nobody else.',
      description: 'Good example for the field “What could go wrong”',
    }),
    bad: translate({
      id: 'guide.contribute.field.sections.risks.bad',
      message: 'There are no risks.',
      description: 'Example of what not to write in the field “What could go wrong”',
    }),
  }),
  chapters: () => ({
    label: translate({
      id: 'guide.contribute.field.chapters.label',
      message: 'Chapters of the guide',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.chapters.help',
      message: 'Which chapters does this illustrate? Leave it empty if you are not sure.',
      description: 'Help below the field “Chapters of the guide”',
    }),
  }),
};
