import {translate} from '@docusaurus/Translate';

/** What controls of any kind say. */
export function controlWords() {
  return {...nameWords(), ...limitWords(), ...choiceWords(), ...listWords(), ...sectionWords()};
}

function nameWords() {
  return {
    required: translate({
      id: 'guide.contribute.control.required',
      message: '(required)',
      description: 'Behind the name of a field',
    }),
    requiredInGroup: translate({
      id: 'guide.contribute.control.requiredInGroup',
      message: '(required if you fill in this part)',
      description: 'Behind the name of a field in a group that may be left empty',
    }),
    examples: translate({
      id: 'guide.contribute.control.examples',
      message: 'Examples',
      description: 'Opens a good and a bad example',
    }),
    good: translate({
      id: 'guide.contribute.control.good',
      message: 'Good',
      description: 'Before a good example',
    }),
    bad: translate({
      id: 'guide.contribute.control.bad',
      message: 'Better not so',
      description: 'Before a bad example',
    }),
    error: translate({
      id: 'guide.contribute.control.error',
      message: 'To repair:',
      description: 'Before what is wrong with a field',
    }),
    advice: translate({
      id: 'guide.contribute.control.advice',
      message: 'Advice:',
      description: 'Before what might be better in a field',
    }),
  };
}

function limitWords() {
  return {
    limit: translate({
      id: 'guide.contribute.control.limit',
      message: 'At most {count} character.|At most {count} characters.',
      description: 'Length of a text, for screen readers; plural forms parted by |',
    }),
    left: translate({
      id: 'guide.contribute.control.left',
      message: '{count} character left|{count} characters left',
      description: 'Below a text; plural forms parted by |',
    }),
    over: translate({
      id: 'guide.contribute.control.over',
      message: '{count} character too many|{count} characters too many',
      description: 'Below a text that is too long; plural forms parted by |',
    }),
  };
}

function choiceWords() {
  return {
    notStated: translate({
      id: 'guide.contribute.control.notStated',
      message: 'Not stated',
      description: 'Answer to a question that need not be answered',
    }),
    choose: translate({
      id: 'guide.contribute.control.choose',
      message: '– choose –',
      description: 'First line of a list from which one is chosen',
    }),
    chosen: translate({
      id: 'guide.contribute.control.chosen',
      message: 'Chosen: {choices}',
      description:
        'Above a list from which several can be chosen; choices is a list of words in the order of choosing',
    }),
    show: translate({
      id: 'guide.contribute.control.show',
      message: 'Show the choices',
      description: 'Opens a long list from which several can be chosen',
    }),
    otherLanguages: translate({
      id: 'guide.contribute.control.otherLanguages',
      message: 'Other languages',
      description: 'Opens fields for further languages',
    }),
  };
}

function listWords() {
  return {
    added: translate({
      id: 'guide.contribute.control.added',
      message: 'Added: {item}.',
      description: 'Status; item is a name such as “Place 2”',
    }),
    removed: translate({
      id: 'guide.contribute.control.removed',
      message: 'Removed: {item}.',
      description: 'Status; item is a name such as “Place 2”',
    }),
    remove: translate({
      id: 'guide.contribute.control.remove',
      message: 'Remove: {item}',
      description: 'Button; item is a name such as “Place 2”',
    }),
  };
}

function sectionWords() {
  return {
    heading: translate({
      id: 'guide.contribute.control.heading',
      message: 'Heading on the page',
      description: 'Name of the field for the heading of a section',
    }),
    text: translate({
      id: 'guide.contribute.control.text',
      message: 'Text',
      description: 'Name of the field for the text of a section',
    }),
    signs: translate({
      id: 'guide.contribute.control.signs',
      message:
        'An empty line begins a new paragraph. Lines that begin with “- ” become a list. **Two asterisks** on both sides make words bold.',
      description: 'Below the field for the text of a section',
    }),
    ownSection: translate({
      id: 'guide.contribute.control.ownSection',
      message: 'A section of your own',
      description: 'Name of a section without a heading',
    }),
  };
}
