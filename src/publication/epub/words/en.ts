import type {EpubWords} from './epubWords';

/** What the EPUB says in English. */
export const en: EpubWords = {
  contents: 'Contents',
  cover: 'Cover',
  coverPicture: 'Cover of the book “{title}”',
  landmarks: 'Main places in the book',
  start: 'Start of the text',
  terms: 'Index of terms',
  termsLead: 'Each term is followed by the chapters and case studies that use it.',
  tools: 'List of tools',
  pages: 'Pages',
  page: 'Page {number}',
  pageSource: '{title} (PDF, {date})',
  accessibility: {
    text: 'The whole book can be read as text, in the size, typeface, colours and spacing of your choice.',
    structure:
      'Headings, lists, tables and notes are marked as what they are, and words in another language carry that language.',
    pictures: 'Pictures have alternative texts.',
    pages: 'The page numbers are those of the PDF of the same edition.',
    tested:
      'The program that makes this book is tested with EPUBCheck. Nobody has certified its accessibility, and people who use screen readers every day have not tested it.',
  },
};
