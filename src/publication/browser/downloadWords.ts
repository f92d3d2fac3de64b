import {translate} from '@docusaurus/Translate';
import type {DownloadFile} from '../downloads';
import type {DownloadsPageData} from '../downloadsPage';

type Format = DownloadFile['format'];

/** Title and lead of the page of finished files. */
export function pageWords() {
  return {
    title: translate({
      id: 'guide.downloads.title',
      message: 'Take it along',
      description: 'Title of the page from which PDF, EPUB and archive are downloaded',
    }),
    lead: translate({
      id: 'guide.downloads.lead',
      message:
        'The whole guide as a file: to print, to read without a connection or to keep. And each chapter and each tool as a small PDF.',
      description: 'Below the title of the page from which PDF, EPUB and archive are downloaded',
    }),
  };
}

/** The headings of the page. */
export function headingWords() {
  return {
    whole: translate({
      id: 'guide.downloads.whole',
      message: 'The whole guide',
      description: 'Heading of the files that hold all chapters and case studies',
    }),
    coverage: translate({
      id: 'guide.downloads.coverage',
      message: 'What these files hold',
      description: 'Heading of a list: how many chapters, case studies and news items',
    }),
    chapters: translate({
      id: 'guide.downloads.chapters',
      message: 'Chapters and tools, one by one',
      description: 'Heading of the list of small PDF files',
    }),
    general: translate({
      id: 'guide.downloads.general',
      message: 'To begin with',
      description: 'Heading of the chapters before the first part of the guide',
    }),
    others: translate({
      id: 'guide.downloads.others',
      message: 'In other languages',
      description: 'Heading of links to the same page in other languages',
    }),
  };
}

/** What a format is called. */
export const FORMAT_NAMES: Record<Format, string> = {pdf: 'PDF', epub: 'EPUB', zip: 'ZIP'};

/** What a format of the whole guide is good for. */
export function purposeWords(): Record<Format, string> {
  return {
    pdf: translate({
      id: 'guide.downloads.pdf',
      message: 'To print, or to read on a large screen.',
      description: 'What the PDF of the whole guide is good for',
    }),
    epub: translate({
      id: 'guide.downloads.epub',
      message: 'To read on a phone or an e-reader, with letters as large as you like.',
      description: 'What the EPUB of the whole guide is good for',
    }),
    zip: translate({
      id: 'guide.downloads.zip',
      message: 'All texts and data as their authors saved them, to keep.',
      description: 'What the archive (ZIP) of the whole guide is good for',
    }),
  };
}

/** The button of a file: what it does, in which format, and how large the file is. */
export function downloadWords(format: string, size: string): string {
  return translate(
    {
      id: 'guide.downloads.download',
      message: 'Download: {format}, {size}',
      description: 'Link to a file; format is PDF, EPUB or ZIP, size is like 4.1 MB',
    },
    {format, size},
  );
}

/** How many pages a PDF has; plural forms parted by |. */
export function pagesWords(): string {
  return translate({
    id: 'guide.downloads.pages',
    message: 'One page|{count} pages',
    description: 'How many pages a PDF has; plural forms parted by |',
  });
}

/** That the content has changed since files were made; nothing when it has not. */
export function behindWords(behind: DownloadsPageData['behind']): string | undefined {
  if (behind === 'none') return undefined;
  return behind === 'all'
    ? translate({
        id: 'guide.downloads.behind',
        message: 'The texts on this site have changed since these files were made.',
        description: 'Note on the page of files and below the files of a chapter',
      })
    : translate({
        id: 'guide.downloads.someBehind',
        message: 'The texts on this site have changed since some of these files were made.',
        description: 'Note on the page of files',
      });
}
