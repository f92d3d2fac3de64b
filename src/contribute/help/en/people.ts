import type {GroupHelp} from '../ruleHelp';

/** What is said in English about the rules of personal data. */
export const people: GroupHelp<'people'> = {
  'email-address': {
    title: 'A mail address in a text',
    meaning:
      'Addresses in public texts are collected for unwanted mail, and people change their place of work. Also, an address belongs to a person.',
    repair: 'Remove it and name the institution.',
  },
  'personal-code': {
    title: 'A personal code in a text',
    meaning:
      'The number looks like a national identification code. Whoever has it can do harm to the person, and what was once published cannot be called back.',
    repair: 'Remove it, and tell the editors at once if it was already public.',
  },
  'phone-number': {
    title: 'A telephone number in a text',
    meaning: 'A number in a public text is a private matter and soon out of date.',
    repair: 'Remove it and name the institution, whose website gives the number.',
  },
};

/** What is said in English about the rules of pictures. */
export const pictures: GroupHelp<'pictures'> = {
  'missing-consent': {
    title: 'A person without consent',
    meaning:
      "Somebody can be recognised in the picture, and the fields do not say who keeps that person's written consent. Without it the picture may not be published.",
    repair:
      'Write who keeps the consent (a role or institution, no names), or choose another picture.',
  },
  'picture-metadata': {
    title: 'Hidden data in a picture',
    meaning:
      'Cameras and telephones write place, time and device into pictures. Anybody could read where and when children were photographed.',
    repair: 'Run the command in the message; the picture looks the same afterwards.',
  },
  'picture-too-large': {
    title: 'A picture that is too large',
    meaning:
      'A large picture loads slowly and costs money on a telephone. More pixels than the page can show help nobody.',
    repair: 'Run the command in the message, which makes it smaller.',
  },
  'picture-type': {
    title: 'Not the kind of picture that the name says',
    meaning: 'The content of the file does not match its name, or not every browser can show it.',
    repair: 'Run the command in the message, which saves it in a fitting form.',
  },
  'unlisted-picture': {
    title: 'A picture that nobody has listed',
    meaning:
      'Each picture is listed with its text, with a word on whether somebody can be recognised. So nobody is published unasked.',
    repair: 'Add the picture under pictures in the original.',
  },
  'unsafe-svg': {
    title: 'A drawing that holds more than shapes',
    meaning:
      'Drawings in SVG can hold scripts, links and foreign pictures. Only shapes and text are let through.',
    repair: 'Run the command in the message, or save the drawing again as plain SVG.',
  },
};

/** What is said in English about the rules of style. */
export const style: GroupHelp<'style'> = {
  'hard-to-read': {
    title: 'A text that is hard to read',
    meaning:
      'By a known formula, sentences and words are longer than most readers like. The formula counts and does not understand, so this is advice.',
    repair: 'Divide long sentences and choose shorter words where they say the same.',
  },
  'long-sentence': {
    title: 'A long sentence',
    meaning:
      'Many readers lose the thread in a long sentence, above all those who read in a foreign language. This is advice.',
    repair: 'Make two sentences of it.',
  },
};
