import {PDFDocument} from 'pdf-lib';
import type {Book} from '../book';

/**
 * A printed document with what catalogues read, and half as large: the browser writes the structure of a tagged document out in full.
 * Its dates are those of the edition, not of the clock.
 */
export async function finishPdf(
  pdf: Uint8Array,
  {language, author, description, date}: Book,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {updateMetadata: false});
  const day = new Date(`${date}T00:00:00Z`);
  document.setAuthor(author);
  document.setSubject(description);
  document.setLanguage(language);
  document.setCreationDate(day);
  document.setModificationDate(day);
  return document.save({useObjectStreams: true});
}
