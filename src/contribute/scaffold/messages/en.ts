import type {NewMessages} from './messages';

/** What `npm run new` says in English. */
export const en: NewMessages = {
  gap: 'Write here, then remove this line.',
  translationGap: 'Translate this, write the translation below and remove the original:',
  intro: 'text before the first heading',
  questions: {
    language: 'Language',
    kind: 'What is to be made?',
    title: 'Title',
    summary: 'Summary, one or two sentences',
    part: 'Part of the guide',
    of: 'Which text is translated? Path of its file, or id',
    target: 'Into which language?',
    vocabulary: 'Vocabulary',
    label: 'Term in {language}',
    definition: 'What it means, in {language}',
    unsure: 'Languages whose words a specialist should look at, for example: lt et',
    file: 'File of the picture',
    to: 'Folder of the text that shows it',
  },
  kinds: {
    'case-study': 'case study',
    chapter: 'chapter',
    news: 'news item',
    translation: 'translation',
    term: 'term of a vocabulary',
    picture: 'picture',
  },
  optional: '(Enter: later)',
  choose: 'Number or name',
  unexpected: 'Unexpected "{found}", expected {expected}.',
  tooLong: 'Unexpected length, expected at most {limit} characters.',
  idForm: 'small letters a–z, digits and hyphens',
  missing: 'Missing {names}.',
  missingRepair: 'Add what is missing, for example: {example}',
  cancelled: 'Nothing was written.',
  created: 'Created {file}',
  added: 'Added "{id}" to {file}',
  emptyFields: 'Fields to fill in: {list}',
  emptyTexts: 'Texts to write: {list}',
  howToFill:
    'Each empty field and each comment <!-- … --> in the file is a gap. The check names them until none is left:',
  next: 'Next:',
  english: 'Every text needs an English one for readers of other languages:',
  accept: 'When the translation says what the original says:',
  picture: {
    created: 'Created {file} ({width} × {height} px, {size} kB), without hidden data',
    createdDrawing: 'Created {file} ({size} kB), a drawing of shapes and text only',
    frontMatter: 'Into the front matter of the original:',
    people:
      'If somebody can be recognised, write "people: recognisable" and, after "consent:", who keeps the written consent (role or institution, no names).',
    text: 'Into the text, with words for those who cannot see it:',
  },
  refused: {
    exists: '{file} exists and stays as it is. Choose another --id, or edit that file.',
    pictureExists: '{file} exists and stays as it is. Give your file another name.',
    takenId: 'Unexpected id "{id}", expected one of its own; {file} has it. Choose another --id.',
    noId: 'No id can be made of this title. Add one, for example: --id five-days-in-leeds',
    unwritable:
      '{file} cannot be written ({reason}). Give yourself the right to write there, or free some space.',
    unknownText: 'Unexpected text "{found}", there is none. Write the path of its file after --of.',
    severalTexts: 'Unexpected id "{found}", several texts have it. Write one of the paths: {list}',
    faultyOriginal: '{file} cannot be read. Repair it first; "npm run check" tells how.',
    hasText: '{file} exists and stays as it is. Edit that file, or choose another language.',
    faultyVocabulary:
      '{file} is missing or has errors. Repair it first; "npm run check" tells how.',
    unreadable: '{file} cannot be read ({reason}). Check the path and your right to read it.',
    pictureType:
      'Unexpected kind of picture {found}, expected {expected}. Save the picture as JPEG or PNG first.',
    unsafeSvg:
      'Unexpected "{found}" in the drawing, expected shapes and text only. Export it as plain SVG.',
    tooLarge: 'Unexpected size of {found}, expected at most {expected}. Choose a smaller picture.',
    noTexts:
      'Unexpected folder "{found}", expected one with texts of the guide. Write for example --to case-studies/leeds-learning-visit',
  },
};
