import {AGREEMENT_MESSAGES} from './agreement';
import {CASE_STUDY_MESSAGES} from './caseStudies';
import {CITATION_MESSAGES} from './citations';
import {CODE_MESSAGES} from './codes';
import {HTML_MESSAGES} from './html';
import type {RuleMessages} from './messages';
import {PEOPLE_MESSAGES} from './people';
import {PICTURE_MESSAGES} from './pictures';
import {STYLE_MESSAGES} from './style';
import {TRANSLATION_MESSAGES} from './translations';

/** What the check says in English. */
export const en: RuleMessages = {
  'bad-file-name': {
    message:
      'Unexpected name "{found}", expected small letters a–z, digits and hyphens; for chapters a number first',
    repair: 'Rename it, for example to "clear-words", or "4-clear-words" for a chapter.',
  },
  'mdx-file': {
    message: 'Unexpected .mdx file, expected .md',
    repair: 'Rename the file to end in .md and write it in Markdown without code.',
  },
  'not-utf8': {
    message: 'Unexpected characters, expected a file saved as UTF-8',
    repair: 'Save the file again with the encoding UTF-8.',
  },
  symlink: {
    message: 'Unexpected link to another file or folder, expected the file itself',
    repair: 'Replace the link by a copy of what it points to.',
  },
  'too-complex': {
    message: 'Unexpected size or nesting of the text, the reader gave up ({reason})',
    repair: 'Divide the text into shorter paragraphs and flatter lists.',
  },
  'too-large': {
    message: 'Unexpected size of {found} bytes, expected at most {expected}',
    repair: 'Divide the text into several files.',
  },
  'unexpected-file': {
    message: 'Unexpected file, expected only content in its proper folder',
    repair: 'Move it elsewhere; put pictures into a folder "img" beside the text.',
  },
  'unknown-language': {
    message: 'Unexpected language "{found}", expected en, lt, lv, et or pl',
    repair: 'Rename it after the language in which the text is written.',
  },
  'unreadable-file': {
    message: 'The file or folder cannot be read ({reason})',
    repair: 'Give yourself the right to read it, or replace it.',
  },
  'bad-id': {
    message: 'Unexpected id "{found}", expected letters, digits and single hyphens',
    repair: 'Write the id like "job-shadowing".',
  },
  'coded-field-in-translation': {
    message: 'Unexpected field "{found}" in a translation, expected it in the original only',
    repair: 'Remove the field here; the original gives it for all languages.',
  },
  'duplicate-key': {
    message: 'Unexpected second "{found}", expected each field once',
    repair: 'Remove one of the two.',
  },
  'forbidden-key': {
    message: 'Unexpected field "{found}", which changes how the page is built',
    repair: 'Remove the field; the site decides this by itself.',
  },
  'front-matter-fence': {
    message:
      'Unexpected beginning "{found}", expected front matter between two lines that are exactly ---',
    repair: 'Begin the file with a line --- and close the front matter with another one.',
  },
  'impossible-date': {
    message:
      'Unexpected date "{found}" in {field}, expected a real day, month or year such as 2024-05-31, 2024-05 or 2024',
    repair: 'Correct the date, or leave out what the source does not state.',
  },
  'impossible-period': {
    message: 'Unexpected end "{found}", expected one that is not before the beginning "{other}"',
    repair: 'Correct one of the two dates.',
  },
  'missing-field': {
    message: 'Missing field "{field}"',
    repair: 'Add the field to the front matter with a value.',
  },
  'missing-label': {
    message: 'Missing {field}, expected words in all five languages',
    repair:
      'Add the words; if you are not sure of them, list the language under awaitingSpecialist.',
  },
  'too-long': {
    message: 'Unexpected length of {found} characters in {field}, expected at most {expected}',
    repair: 'Shorten it to one or two sentences.',
  },
  'unexpected-value': {
    message: 'Unexpected "{found}" in {field}, expected one of: {expected}',
    repair: 'Replace it by one of these.',
  },
  'unknown-entry': {
    message: 'Unexpected {entry} "{found}" in {field}, expected the id of one that exists',
    repair: 'Write the id as it stands in the name of the file or folder, without its number.',
  },
  'unknown-key': {
    message: 'Unexpected field "{found}", expected one of: {expected}',
    repair: 'Correct the name of the field, or remove it.',
  },
  'unknown-term': {
    message: 'Unexpected {one} "{found}", expected one of the {many} in {file}',
    repair: 'Write the id of a term from that list.',
  },
  'unsupported-yaml': {
    message: 'Unexpected "{found}", expected plain YAML without anchors, aliases, merges and tags',
    repair: 'Write the value out, in quotes if it begins with a special character.',
  },
  'wrong-type': {
    message: 'Unexpected "{found}" in {field}, expected {kind}',
    repair: 'Write the value in the expected form; a number that is meant as text needs quotes.',
  },
  'yaml-syntax': {
    message: 'The front matter cannot be read ({reason})',
    repair: 'Check indentation, brackets and quotes; put a text with a colon into quotes.',
  },
  'duplicate-id': {
    message: 'Unexpected second "{found}", expected an id of its own; the first stands at {other}',
    repair: 'Give one of the two another id.',
  },
  'missing-english': {
    message: 'Missing English text, which readers of all other languages are shown',
    repair: 'Add an English translation of this text.',
  },
  ...AGREEMENT_MESSAGES.en,
  ...CASE_STUDY_MESSAGES.en,
  ...CITATION_MESSAGES.en,
  ...CODE_MESSAGES.en,
  ...HTML_MESSAGES.en,
  ...PEOPLE_MESSAGES.en,
  ...PICTURE_MESSAGES.en,
  ...STYLE_MESSAGES.en,
  ...TRANSLATION_MESSAGES.en,
  'no-original': {
    message: 'Missing original: all texts of this entry say that they are translations',
    repair:
      'Remove "translation" from the text that was written first and give it the coded fields.',
  },
  'second-original': {
    message: 'Unexpected second original, expected a translation of {other}',
    repair:
      'Add "translation: {of: …, review: none}" to the front matter and keep only title and summary beside it.',
  },
  'translation-of-mismatch': {
    message: 'Unexpected language "{found}", expected "{expected}", the language of the original',
    repair: 'Write the language of the original after "of:".',
  },
  'bad-heading-id': {
    message:
      'Unexpected heading id "{found}", expected small letters a–z, digits and hyphens, but not "intro" and "front-matter"',
    repair: 'Write the id like {#how-to}; it is the same in every language.',
  },
  'broken-anchor': {
    message: 'Unexpected "{found}", expected the id of a heading in {target}',
    repair: 'Write an id that stands in braces behind a heading there.',
  },
  'broken-link': {
    message: 'Unexpected address "{found}", there is no {target}',
    repair: 'Correct the address, or remove the link.',
  },
  'heading-order': {
    message: 'Unexpected heading {found}, expected {expected} or a higher one below the title',
    repair: 'Begin with ## and go down one level at a time.',
  },
  'incomplete-directive': {
    message: 'Incomplete "{found}", expected {expected}',
    repair: 'Write what belongs into the brackets and braces.',
  },
  'missing-heading-id': {
    message: 'Missing id of a heading, expected {#id} behind its text',
    repair: 'Add the id, for example "## Context {#context}"; it is the same in every language.',
  },
  'missing-section': {
    message: 'Missing section "{found}"',
    repair: 'Add a heading "## … {#{found}}" with a text of its own.',
  },
  'unclosed-directive': {
    message: 'Missing end of "{found}", expected a line of colons after it',
    repair: 'Add a line ::: where the box ends.',
  },
  'unknown-directive': {
    message: 'Unexpected "{found}", expected one of: {expected}',
    repair: 'Correct the name, or write a backslash before the colon if it is only a colon.',
  },
  'unsafe-link': {
    message: 'Unexpected kind of link "{found}", expected https, http, mailto or tel',
    repair: 'Remove the link, or link to an ordinary web page.',
  },
};
