import type {GroupHelp} from '../ruleHelp';

/** What is said in English about the rules of the text. */
export const text: GroupHelp<'text'> = {
  'bad-heading-id': {
    title: 'An id of a heading that cannot be linked',
    meaning:
      'The id of a heading is the same in every language and becomes a part of addresses. Capitals, blanks and letters with marks would break them.',
    repair: 'Write small letters a–z, digits and hyphens.',
  },
  'broken-anchor': {
    title: 'A link to a heading that is not there',
    meaning:
      'The page exists, but it has no heading with this id. The reader would land at its top and search in vain.',
    repair: 'Copy the id from the braces behind the heading that you mean.',
  },
  'broken-link': {
    title: 'A link that leads nowhere',
    meaning:
      'There is no file or page at this address; it was moved, or there is a slip in the path. The reader would see an error page.',
    repair: 'Correct the path, or remove the link.',
  },
  'heading-order': {
    title: 'A level of headings left out',
    meaning:
      'Headings go down one level at a time. People who listen to a page move by these levels and think that they have missed something.',
    repair: 'Begin with ## and use ### only below it.',
  },
  'incomplete-directive': {
    title: 'A mark that lacks a part',
    meaning:
      'A term needs its words and its id, other languages their code, and a tool its title. Without them the mark shows nothing.',
    repair: 'Add what belongs into the brackets and braces.',
  },
  'malformed-address': {
    title: 'A web address that does not open',
    meaning:
      'The address has a slip, so that no browser can open it. Readers could not check the source.',
    repair: "Copy it again from the browser's address bar.",
  },
  'malformed-citation': {
    title: 'A citation with a slip',
    meaning:
      'Sources are cited as [@S23], several as [@S23; @S24]. In any other form the number would stand in the text, and no source would be listed.',
    repair: 'Write it in this form, with the numbers of the list of sources.',
  },
  'missing-alt': {
    title: 'A picture without a description',
    meaning:
      'People who cannot see the picture are read its description. Without one they learn only that there is something.',
    repair: 'Write between ![ and ] what the picture shows and why it stands there.',
  },
  'missing-heading-id': {
    title: 'A heading without an id',
    meaning:
      'The id stays the same when the words change, so that links hold and translations can be compared section by section.',
    repair: 'Add an id in braces, the same in every language.',
  },
  'missing-intro': {
    title: 'A beginning that is not translated',
    meaning: 'The original has text before its first heading, the translation has none.',
    repair: 'Translate the beginning as well.',
  },
  'missing-section': {
    title: 'A section that is missing',
    meaning:
      'Every text of a kind has the same sections, so that readers can compare and know where to look. Also what is not known has its section.',
    repair: 'Add the section under its heading; where the source says nothing, say that.',
  },
  'missing-use-part': {
    title: 'Advice for other schools that is not complete',
    meaning:
      'This section helps others to try the practice. They need to know who takes part, what to do first and what can go wrong.',
    repair: 'Add the heading that the message names, with two or three sentences.',
  },
  'raw-html': {
    title: 'HTML in a text',
    meaning:
      'HTML could hold scripts and breaks easily in translation. Markdown can do what texts of this guide need.',
    repair: 'Write it in Markdown; only br, kbd, sub, sup, abbr, details and summary are allowed.',
  },
  'remote-image': {
    title: 'A picture from another site',
    meaning:
      'It would tell the other site who reads this page, and it may disappear or change without notice.',
    repair: 'Save the picture in the folder img beside the text, if its licence allows it.',
  },
  'unclosed-directive': {
    title: 'A box without an end',
    meaning: 'A box that nobody closes swallows all text that follows it.',
    repair: 'Add a line of three colons where the box ends.',
  },
  'unfilled-gap': {
    title: 'A gap that is still open',
    meaning:
      'A comment stands where a text belongs: a new file has one wherever something is to be written. Readers would find nothing there, and comments of your own are not published either.',
    repair:
      'Write the text and delete the comment with its marks. What was meant for the editors belongs into your message to them.',
  },
  'unknown-directive': {
    title: 'A mark that does not exist',
    meaning:
      'After a colon stands a name that the guide does not know, or a colon was taken for a mark. The text would not be shown as you mean it.',
    repair: 'Correct the name; where you mean only a colon, write a backslash before it.',
  },
  'unknown-section': {
    title: 'A section that the text does not have',
    meaning:
      'A field speaks of a section by its id, and the text has no such heading. What the field says would hold for nothing.',
    repair: 'Copy the id from the heading, or remove the line.',
  },
  'unknown-source': {
    title: 'A work that is not on the list',
    meaning: 'The cited number is not on the list of sources. The reader could not look it up.',
    repair: 'Correct the number, or add the work to the list.',
  },
  'unknown-word': {
    title: 'A word that no dictionary knows',
    meaning:
      'It may be misspelt; it may also be right and only rare. This is advice and stops nothing.',
    repair: 'Correct it, or add it to the list of words of its language.',
  },
  'unsafe-link': {
    title: 'A kind of link that can do harm',
    meaning: "Some kinds of links run code in the reader's browser or open files of her computer.",
    repair: 'Link to an ordinary web page.',
  },
};
