import type {GroupHelp} from '../ruleHelp';

/** What is said in English about the rules of front matter and vocabulary files. */
export const fields: GroupHelp<'fields'> = {
  'bad-id': {
    title: 'An id that cannot be linked',
    meaning:
      'An id is the name by which other files call a term or a work. Blanks and special characters would break the links that are made from it.',
    repair: 'Write letters, digits and single hyphens.',
  },
  'coded-field-in-translation': {
    title: 'Facts repeated in a translation',
    meaning:
      'Countries, dates, themes and other facts stand in the original only and hold for all languages. A second copy would sooner or later say something else.',
    repair: 'Remove the field from the translation.',
  },
  'country-alias': {
    title: 'A country code of the European Union',
    meaning:
      'The Union writes EL for Greece and UK for the United Kingdom; everybody else writes GR and GB, as ISO 3166-1 does. The code is understood, but one way of writing keeps the data tidy.',
    repair: 'Write the code of ISO 3166-1.',
  },
  'duplicate-key': {
    title: 'A field that stands twice',
    meaning:
      'Programs would take one of the two values and silently drop the other, and you could not tell which.',
    repair: 'Keep the right one and remove the other.',
  },
  'forbidden-key': {
    title: 'A field that changes the site',
    meaning:
      'Some fields are commands to the program that builds the site: they move the page, hide it or change how it is read. The site decides this in the same way for all texts.',
    repair: 'Remove the field.',
  },
  'front-matter-fence': {
    title: 'A beginning that is not closed',
    meaning:
      'A text begins with its fields between two lines that are exactly three hyphens. Without them nobody knows its title, language or sources.',
    repair: 'Write a line --- at the very top and another one after the last field.',
  },
  'impossible-date': {
    title: 'A date that does not exist',
    meaning:
      'A date is written as year, month and day, in this order, and as exactly as the source gives it. Other forms mean different days in different countries.',
    repair: 'Write 2024-05-31, 2024-05 or 2024, or leave out what the source does not say.',
  },
  'impossible-period': {
    title: 'An end before the beginning',
    meaning:
      'The period ends earlier than it begins, so at least one of the two dates is wrong. Readers judge by the dates how recent a practice is.',
    repair: 'Look both dates up in the source and correct the wrong one.',
  },
  'malformed-project': {
    title: 'A project code with a slip',
    meaning:
      "Erasmus+ writes its actions and project numbers in a fixed form. Only with the exact number do readers find the project in the Union's database.",
    repair: 'Copy the code from the grant agreement.',
  },
  'missing-field': {
    title: 'A field that is missing',
    meaning: 'Some fields are needed, or the page would have no title, no source or no licence.',
    repair: 'Add the field; where you do not know the answer, ask the editors rather than guess.',
  },
  'missing-label': {
    title: 'A word missing in one language',
    meaning:
      'Terms are shown to readers of all five languages. Without a word in her language a reader would meet a foreign one.',
    repair: 'Add the words. Where you are not sure, add the language to awaitingSpecialist.',
  },
  'too-long': {
    title: 'A field that is too long',
    meaning:
      'Titles and summaries also stand in lists, search results and previews, where a long one is cut in the middle.',
    repair: 'Shorten it to one or two sentences; the rest belongs into the text.',
  },
  'unexpected-value': {
    title: 'A value that is not on the list',
    meaning:
      'This field takes one of a few words, on which pages and filters depend. Another word would be shown nowhere.',
    repair: 'Choose one of the values that the message names.',
  },
  'unknown-entry': {
    title: 'A text that does not exist',
    meaning:
      'The field names a chapter or a case study by its id, and there is none with that id. Readers would find no link.',
    repair: 'Copy the id from the name of the file or folder, without its number.',
  },
  'unknown-key': {
    title: 'A field that nobody knows',
    meaning:
      'The name of the field is misspelt, or the guide has no such field. What stands in it would be lost without a word.',
    repair: 'Correct the name, or remove the field.',
  },
  'unknown-term': {
    title: 'A term that is not in the vocabulary',
    meaning:
      'The same thing has the same id in all texts, so that readers of every language find it. An id of your own would be translated and found nowhere.',
    repair: 'Choose an id from the vocabulary that the message names, or propose a new term there.',
  },
  'unsupported-yaml': {
    title: 'A trick of YAML',
    meaning:
      'Anchors, aliases, merges and tags are understood differently by different programs. Plain values mean the same everywhere.',
    repair: 'Write the value out; put it into quotes if it begins with a special character.',
  },
  'wrong-type': {
    title: 'A value of the wrong kind',
    meaning:
      'The field expects another kind of value, for example a list or a number. Words such as yes or a number without quotes are easily taken for something else.',
    repair:
      'Write the kind of value that the message names; put numbers that are meant as text into quotes.',
  },
  'yaml-syntax': {
    title: 'Fields that cannot be read',
    meaning:
      'One sign in the fields at the top is out of place, often a colon inside a sentence, a missing quote or a wrong indentation. So none of the fields can be read.',
    repair: 'Look at the line and the one above it; put a text with a colon into quotes.',
  },
};
