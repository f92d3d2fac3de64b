import {translate} from '@docusaurus/Translate';
import type {RuleGroupId} from '../help/ruleGroups';

/** Title of the page of rules and the sentence below it. */
export function ruleHelpTitle() {
  return {
    title: translate({
      id: 'guide.rules.title',
      message: 'What the check looks for',
      description: 'Title of the page that explains the rules for texts',
    }),
    lead: translate({
      id: 'guide.rules.lead',
      message:
        'Every text is checked before it is published. Here stands for each rule what it means, why it is there and how to repair what it finds.',
      description: 'Below the title of the page that explains the rules for texts',
    }),
  };
}

/** The words that stand with every rule. */
export function ruleHelpWords() {
  return {
    list: translate({
      id: 'guide.rules.list',
      message: 'Groups of rules',
      description: 'Name of the list of links at the top of the page of rules',
    }),
    error: translate({
      id: 'guide.rules.error',
      message: 'has to be repaired before the text is published',
      description: 'On the page of rules, after the word error and a colon',
    }),
    warning: translate({
      id: 'guide.rules.warning',
      message: 'advice that stops nothing',
      description: 'On the page of rules, after the word warning and a colon',
    }),
    bad: translate({
      id: 'guide.rules.bad',
      message: 'Not so:',
      description: 'On the page of rules, before an example of what is found',
    }),
    good: translate({
      id: 'guide.rules.good',
      message: 'But so:',
      description: 'On the page of rules, before an example of what is right',
    }),
    repair: translate({
      id: 'guide.rules.repair',
      message: 'How to repair it:',
      description: 'On the page of rules, before what to do',
    }),
  };
}

/** The names of the groups of rules. */
export function ruleGroupNames(): Readonly<Record<RuleGroupId, string>> {
  return {...fileGroupNames(), ...textGroupNames()};
}

function fileGroupNames() {
  return {
    files: translate({
      id: 'guide.rules.files',
      message: 'Files and folders',
      description: 'A group of rules',
    }),
    fields: translate({
      id: 'guide.rules.fields',
      message: 'The fields at the top, and vocabularies',
      description: 'A group of rules; the fields are those of the front matter',
    }),
    entries: translate({
      id: 'guide.rules.entries',
      message: 'Originals and translations',
      description: 'A group of rules',
    }),
    agreement: translate({
      id: 'guide.rules.agreement',
      message: 'A translation beside its original',
      description: 'A group of rules: what both must share',
    }),
  };
}

function textGroupNames() {
  return {
    text: translate({
      id: 'guide.rules.text',
      message: 'The text',
      description: 'A group of rules: headings, links, marks',
    }),
    people: translate({
      id: 'guide.rules.people',
      message: 'Personal data',
      description: 'A group of rules',
    }),
    pictures: translate({
      id: 'guide.rules.pictures',
      message: 'Pictures',
      description: 'A group of rules',
    }),
    style: translate({
      id: 'guide.rules.style',
      message: 'Style',
      description: 'A group of rules',
    }),
  };
}
