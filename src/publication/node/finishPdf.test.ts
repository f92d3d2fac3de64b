import {PDFDocument, PDFName} from 'pdf-lib';
import {describe, expect, it} from 'vitest';
import {sampleBook} from '../epub/sampleBook';
import {finishPdf} from './finishPdf';

/** A document of one empty page as a browser leaves it, made on a day of the clock. */
async function printed(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.setTitle('Title of the print');
  document.setCreationDate(new Date('2001-02-03T04:05:06Z'));
  return document.save();
}

describe('finishPdf', () => {
  const book = sampleBook('lt', {description: 'Aprašymas: ąčęėįšųūž'});

  it('says what catalogues read, with the day of the edition', async () => {
    const document = await PDFDocument.load(await finishPdf(await printed(), book), {
      updateMetadata: false,
    });
    expect({
      title: document.getTitle(),
      author: document.getAuthor(),
      subject: document.getSubject(),
      created: document.getCreationDate()?.toISOString(),
      changed: document.getModificationDate()?.toISOString(),
      language: String(document.catalog.get(PDFName.of('Lang'))),
      pages: document.getPageCount(),
    }).toMatchInlineSnapshot(`
      {
        "author": "Contributors of Learning Together",
        "changed": "2026-11-20T00:00:00.000Z",
        "created": "2026-11-20T00:00:00.000Z",
        "language": "(lt)",
        "pages": 1,
        "subject": "Aprašymas: ąčęėįšųūž",
        "title": "Title of the print",
      }
    `);
  });

  it('gives the same bytes for the same print', async () => {
    const pdf = await printed();
    const [first, second] = [await finishPdf(pdf, book), await finishPdf(pdf, book)];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});
