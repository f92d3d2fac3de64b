import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields of the first step that say where, when and within what. */
export const PLACE_WORDS: FieldWordsTable = {
  countries: () => ({
    label: translate({
      id: 'guide.contribute.field.countries.label',
      message: 'Countries',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.countries.help',
      message: 'Tick your own country first, then the others that took part.',
      description: 'Help below the field “Countries”',
    }),
  }),
  places: () => ({
    label: translate({
      id: 'guide.contribute.field.places.label',
      message: 'Places',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.places.help',
      message: 'Towns and villages, as far as they are known.',
      description: 'Help below the field “Places”',
    }),
    good: translate({
      id: 'guide.contribute.field.places.good',
      message: 'Utena',
      description: 'Good example for the field “Places”',
    }),
    bad: translate({
      id: 'guide.contribute.field.places.bad',
      message: 'in our region',
      description: 'Example of what not to write in the field “Places”',
    }),
    item: translate({
      id: 'guide.contribute.field.places.item',
      message: 'Place {number}',
      description: 'Name of one item of “Places”; number counts from 1',
    }),
    add: translate({
      id: 'guide.contribute.field.places.add',
      message: 'Add a place',
      description: 'Button below “Places”',
    }),
  }),
  period: () => ({
    label: translate({
      id: 'guide.contribute.field.period.label',
      message: 'When',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.period.help',
      message: 'Only as exact as you know it: a year is enough.',
      description: 'Help below the field “When”',
    }),
  }),
  'period.from': () => ({
    label: translate({
      id: 'guide.contribute.field.period.from.label',
      message: 'From',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.period.from.help',
      message: 'A year, a year and month, or a day.',
      description: 'Help below the field “From”',
    }),
    good: translate({
      id: 'guide.contribute.field.period.from.good',
      message: '2023-10',
      description: 'Good example for the field “From”',
    }),
    bad: translate({
      id: 'guide.contribute.field.period.from.bad',
      message: 'last autumn',
      description: 'Example of what not to write in the field “From”',
    }),
  }),
  'period.to': () => ({
    label: translate({
      id: 'guide.contribute.field.period.to.label',
      message: 'To',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.period.to.help',
      message: 'Leave it empty if it still goes on or you do not know.',
      description: 'Help below the field “To”',
    }),
    good: translate({
      id: 'guide.contribute.field.period.to.good',
      message: '2024-01',
      description: 'Good example for the field “To”',
    }),
    bad: translate({
      id: 'guide.contribute.field.period.to.bad',
      message: 'until today',
      description: 'Example of what not to write in the field “To”',
    }),
  }),
  'period.ongoing': () => ({
    label: translate({
      id: 'guide.contribute.field.period.ongoing.label',
      message: 'It still goes on',
      description: 'Name of a field of the form for case studies',
    }),
  }),
  themes: () => ({
    label: translate({
      id: 'guide.contribute.field.themes.label',
      message: 'Themes',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.themes.help',
      message: 'One or two: those that this is really about.',
      description: 'Help below the field “Themes”',
    }),
  }),
};
