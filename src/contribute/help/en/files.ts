import type {GroupHelp} from '../ruleHelp';

/** What is said in English about the rules of files and folders. */
export const files: GroupHelp<'files'> = {
  'bad-file-name': {
    title: 'A name that makes no good address',
    meaning:
      "The name of a file or folder becomes a part of the page's address. Capitals, spaces and letters with marks are written differently by every system, so that links to them break.",
    repair: 'Use small letters a–z, digits and hyphens; a chapter begins with its number.',
  },
  'mdx-file': {
    title: 'A text that could run code',
    meaning:
      "Files that end in .mdx may hold program code, which would run when the site is built. Texts of this guide are plain Markdown, so that anybody's text can be accepted without risk.",
    repair: 'Rename the file to end in .md and take the code out.',
  },
  'not-utf8': {
    title: 'Letters saved in another encoding',
    meaning:
      'The file was saved in an old encoding, in which letters such as ž or õ become other signs. UTF-8 holds the letters of all five languages.',
    repair:
      'Save the file again and choose the encoding UTF-8; then look whether all letters are right.',
  },
  symlink: {
    title: 'A link instead of a file',
    meaning:
      'A symbolic link leads to another place of the computer, which others do not have, or which nobody should publish.',
    repair: 'Put a copy of the file itself there.',
  },
  'too-complex': {
    title: 'A text too deep or too long to be read',
    meaning:
      'One paragraph with many thousands of characters, or lists and quotations far inside each other, would stop the check and the building of the site. People cannot read such a text either.',
    repair: 'Put empty lines between paragraphs and make the lists flatter.',
  },
  'too-large': {
    title: 'A file that is too large',
    meaning:
      'A text file may have one million bytes, which is more than a book. A larger one is mostly a mistake, such as a picture pasted as text.',
    repair: 'Take out what is no text, or divide it into several files.',
  },
  'unexpected-file': {
    title: 'A file in the wrong place',
    meaning:
      'Folders of content hold only texts, lists and pictures, each at its place. Anything else would be published without anybody having checked it.',
    repair: 'Move the file to its folder; pictures belong into a folder img beside the text.',
  },
  'unknown-language': {
    title: 'A language the guide does not have',
    meaning:
      'The name of the file or folder says in which language a text is. The guide has en, lt, lv, et and pl; under another code no reader would find the text.',
    repair: 'Rename it after the language of the text.',
  },
  'unreadable-file': {
    title: 'A file that cannot be read',
    meaning:
      'The check could not open the file, or a picture in it is broken. What cannot be checked is not published.',
    repair: 'Give yourself the right to read the file, or put an intact copy in its place.',
  },
};
