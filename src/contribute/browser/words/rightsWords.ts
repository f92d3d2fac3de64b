import {translate} from '@docusaurus/Translate';
import type {FieldWordsTable} from './fieldWords';

/** Words for the fields of the last step about licence and pictures. */
export const RIGHTS_WORDS: FieldWordsTable = {
  disclaimer: () => ({
    label: translate({
      id: 'guide.contribute.field.disclaimer.label',
      message: 'Wording that the funder demands',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.disclaimer.help',
      message: 'Copy it word for word, if there is one.',
      description: 'Help below the field “Wording that the funder demands”',
    }),
    good: translate({
      id: 'guide.contribute.field.disclaimer.good',
      message:
        'This article reflects only the author’s view; the national agency and the European Commission are not responsible for its contents.',
      description: 'Good example for the field “Wording that the funder demands”',
    }),
    bad: translate({
      id: 'guide.contribute.field.disclaimer.bad',
      message: 'The EU is not responsible.',
      description: 'Example of what not to write in the field “Wording that the funder demands”',
    }),
  }),
  licence: () => ({
    label: translate({
      id: 'guide.contribute.field.licence.label',
      message: 'Licence',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.licence.help',
      message:
        'CC-BY-4.0 is usual: everybody may copy, translate and change the text, naming the source. Send only what you may give away like that.',
      description: 'Help below the field “Licence”',
    }),
  }),
  pictures: () => ({
    label: translate({
      id: 'guide.contribute.field.pictures.label',
      message: 'Pictures',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.pictures.help',
      message:
        'This form cannot send picture files: send them to the editors in another way. Describe here those that your text shows.',
      description: 'Help below the field “Pictures”',
    }),
    item: translate({
      id: 'guide.contribute.field.pictures.item',
      message: 'Picture {number}',
      description: 'Name of one item of “Pictures”; number counts from 1',
    }),
    add: translate({
      id: 'guide.contribute.field.pictures.add',
      message: 'Add a picture',
      description: 'Button below “Pictures”',
    }),
  }),
  'pictures.file': () => ({
    label: translate({
      id: 'guide.contribute.field.pictures.file.label',
      message: 'File',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.pictures.file.help',
      message: 'Its place beside the text, in the folder “img”.',
      description: 'Help below the field “File”',
    }),
    good: translate({
      id: 'guide.contribute.field.pictures.file.good',
      message: 'img/workshop.jpg',
      description: 'Good example for the field “File”',
    }),
    bad: translate({
      id: 'guide.contribute.field.pictures.file.bad',
      message: 'DSC00127 (2).JPG',
      description: 'Example of what not to write in the field “File”',
    }),
  }),
  'pictures.people': () => ({
    label: translate({
      id: 'guide.contribute.field.pictures.people.label',
      message: 'Can people be recognised?',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.pictures.people.help',
      message: 'Also by their clothes or a name on the wall.',
      description: 'Help below the field “Can people be recognised?”',
    }),
    options: {
      none: translate({
        id: 'guide.contribute.field.pictures.people.none',
        message: 'No',
        description: 'Answer to “Can people be recognised?”',
      }),
      recognisable: translate({
        id: 'guide.contribute.field.pictures.people.recognisable',
        message: 'Yes',
        description: 'Answer to “Can people be recognised?”',
      }),
    },
  }),
  'pictures.consent': () => ({
    label: translate({
      id: 'guide.contribute.field.pictures.consent.label',
      message: 'Who keeps their written consent',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.pictures.consent.help',
      message: 'A role or an institution, no names.',
      description: 'Help below the field “Who keeps their written consent”',
    }),
    good: translate({
      id: 'guide.contribute.field.pictures.consent.good',
      message: 'the school office',
      description: 'Good example for the field “Who keeps their written consent”',
    }),
    bad: translate({
      id: 'guide.contribute.field.pictures.consent.bad',
      message: 'they all agreed',
      description: 'Example of what not to write in the field “Who keeps their written consent”',
    }),
  }),
  'pictures.credit': () => ({
    label: translate({
      id: 'guide.contribute.field.pictures.credit.label',
      message: 'Maker and licence',
      description: 'Name of a field of the form for case studies',
    }),
    help: translate({
      id: 'guide.contribute.field.pictures.credit.help',
      message: 'Only where they are not those of the text.',
      description: 'Help below the field “Maker and licence”',
    }),
    good: translate({
      id: 'guide.contribute.field.pictures.credit.good',
      message: 'Wikimedia Commons, CC BY-SA 4.0',
      description: 'Good example for the field “Maker and licence”',
    }),
    bad: translate({
      id: 'guide.contribute.field.pictures.credit.bad',
      message: 'from the internet',
      description: 'Example of what not to write in the field “Maker and licence”',
    }),
  }),
};
