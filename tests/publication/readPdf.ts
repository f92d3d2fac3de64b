import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words on a page, in the order of the file; lengths in points from the lower left corner. */
export type PrintedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Name of the font, as the file has it. */
  readonly font: string;
};

/** A link to a place in the document: the rectangle to press, and the page to which it leads, counted from 1. */
export type PrintedLink = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly page: number;
};

export type PrintedPage = {
  readonly number: number;
  readonly texts: readonly PrintedText[];
  readonly links: readonly PrintedLink[];
};

export type PrintedDocument = {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly isTagged: boolean;
  /** Titles of the outline, those within others included. */
  readonly outline: readonly string[];
  readonly pages: readonly PrintedPage[];
};

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** What a reader of a PDF finds in it. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedDocument> {
  const task = getDocument({data: Uint8Array.from(bytes), verbosity: 0});
  const document = await task.promise;
  const info = (await document.getMetadata()).info as Record<string, string | undefined>;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push({
      number,
      texts: await readTexts(page),
      links: await readLinks(document, page),
    });
    page.cleanup();
  }
  const read = {
    title: info.Title,
    language: info.Language,
    isTagged: (await document.getMarkInfo())?.Marked ?? false,
    outline: titlesOf(await document.getOutline()),
    pages,
  };
  await task.destroy();
  return read;
}

async function readTexts(page: PdfPage): Promise<PrintedText[]> {
  // Fonts are known by name only after the page was read.
  await page.getOperatorList();
  const {items} = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const font = page.commonObjs.get(item.fontName) as {name: string};
    return [{text: item.str, x, y, font: font.name}];
  });
}

async function readLinks(document: PdfDocument, page: PdfPage): Promise<PrintedLink[]> {
  const links: PrintedLink[] = [];
  const annotations = (await page.getAnnotations()) as {dest?: unknown; rect: number[]}[];
  for (const {dest, rect} of annotations) {
    if (dest === undefined || dest === null) continue;
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const [target] = place as [Parameters<PdfDocument['getPageIndex']>[0]];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect;
    links.push({left, bottom, right, top, page: (await document.getPageIndex(target)) + 1});
  }
  return links;
}

type Outline = {readonly title: string; readonly items: readonly Outline[]};

function titlesOf(outline: readonly Outline[]): string[] {
  return outline.flatMap(({title, items}) => [title, ...titlesOf(items)]);
}

/** Text without blanks, hyphens and soft hyphens, for comparisons across line ends. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]+/gu, '');
}

/** All words of a page, squeezed. */
export function wordsOf({texts}: PrintedPage): string {
  return squeeze(texts.map(({text}) => text).join(''));
}
