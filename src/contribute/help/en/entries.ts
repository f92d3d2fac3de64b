import type {GroupHelp} from '../ruleHelp';

/** What is said in English about the rules of entries and their translations. */
export const entries: GroupHelp<'entries'> = {
  'duplicate-id': {
    title: 'An id that is used twice',
    meaning:
      'Two chapters, terms, works or headings have the same id, so that a link to it could mean either.',
    repair: 'Give one of them another id, and correct the links to it.',
  },
  'malformed-stamp': {
    title: 'A record that is no fingerprint',
    meaning:
      'A translation keeps a fingerprint of each section of its original, to notice later that the original has changed. It is made by a command, never by hand.',
    repair: 'Compare both texts, then run the command in the message, which writes it anew.',
  },
  'missing-english': {
    title: 'No English text',
    meaning:
      'Readers whose language is missing are shown English. Without it they would see a language that they may not know.',
    repair: 'Add an English translation; a short and faithful one is better than none.',
  },
  'missing-stamp': {
    title: 'A translation nobody has compared',
    meaning:
      'The translation does not say with which state of the original it was compared. So nobody could tell whether it is up to date.',
    repair: 'Compare both texts, then run the command in the message.',
  },
  'no-original': {
    title: 'Only translations',
    meaning:
      'Every text of this entry says that it is a translation. One has to be the original, which carries the facts and is the measure of the others.',
    repair:
      'Remove the field translation from the text that was written first, and add the facts there.',
  },
  'orphaned-stamp': {
    title: 'A record of a section that is gone',
    meaning:
      'The translation keeps a record of a section that neither it nor the original has any more. Such remains make the state of the translation wrong.',
    repair: 'Compare both texts, then run the command in the message, which removes it.',
  },
  'second-original': {
    title: 'Two originals',
    meaning:
      'Two texts of one entry both call themselves the original. Then their facts could differ, and nobody would know which hold.',
    repair: 'Make one of them a translation and take the facts out of it.',
  },
  'translation-of-mismatch': {
    title: 'The wrong original',
    meaning:
      'The translation names another language than that of the original. It would be compared with a text that it was not made from.',
    repair: 'Write the language of the original after of:.',
  },
  'translation-without-original': {
    title: 'A translation without its original',
    meaning:
      'There is no text in the language of the original at the same place. Often the original was moved or renamed, and the translation was forgotten.',
    repair: 'Give both the same folder and name, or add the original.',
  },
};

/** What is said in English about the rules of a translation beside its original. */
export const agreement: GroupHelp<'agreement'> = {
  'citations-differ': {
    title: 'Other sources than the original',
    meaning:
      'A section cites other works than the same section of the original. Readers of both languages should be able to check the same evidence.',
    repair: 'Cite the same works; a new one goes into the original first.',
  },
  'items-differ': {
    title: 'Lists of another length',
    meaning:
      'A list or table has more or fewer items than in the original. Mostly a line was lost when the text was translated.',
    repair: 'Compare the lists one by one and add what is missing.',
  },
  'numbers-differ': {
    title: 'Other numbers than the original',
    meaning:
      'A number is missing, or a different one stands there. A wrong figure is the worst slip of a translation, as it looks right.',
    repair: 'Compare with the original and write in digits what stands there in digits.',
  },
  'terms-differ': {
    title: 'Terms that are not marked',
    meaning:
      'The original marks words of the glossary that this section does not mark, or the other way round. A reader who does not know the word would miss its explanation.',
    repair: 'Mark the same terms in the words of your language.',
  },
  'too-short': {
    title: 'A translation that is too short',
    meaning:
      'The translation is much shorter than the original. A paragraph was probably left out.',
    repair: 'Compare section by section and translate what is missing.',
  },
};
