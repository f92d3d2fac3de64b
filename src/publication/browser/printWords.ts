import {translate} from '@docusaurus/Translate';

/** What stands at the end of a chapter about its files; `facts` tell pages and size. */
export function printWords() {
  return {
    heading: translate({
      id: 'guide.print.heading',
      message: 'To print',
      description: 'Above links to the PDF files of a chapter and of its tools',
    }),
    chapter: (facts: string) =>
      translate(
        {
          id: 'guide.print.chapter',
          message: 'This chapter as PDF: {facts}',
          description: 'Link to a file; facts is like: 3 pages, 90 kB',
        },
        {facts},
      ),
    all: translate({
      id: 'guide.print.all',
      message: 'The whole guide as PDF or EPUB',
      description: 'Link to the page from which the guide can be downloaded',
    }),
  };
}

/** The link to a tool's PDF on the page of all tools. */
export function toolWords(size: string): string {
  return translate(
    {
      id: 'guide.print.tool',
      message: 'As PDF: A4, {size}',
      description: 'Link beside a tool; size is like 60 kB',
    },
    {size},
  );
}
