import {PDFDict, PDFDocument, PDFName} from 'pdf-lib';

/** The fonts of a PDF that it does not carry itself, by name. Fonts of type 3 are drawings in the file. */
export async function unembeddedFonts(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, {updateMetadata: false});
  const dictionaries = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const isA = (dict: PDFDict, type: string): boolean =>
    dict.get(PDFName.of('Type')) === PDFName.of(type);
  const fonts = dictionaries.filter((dict) => isA(dict, 'Font'));
  if (fonts.length === 0) throw new Error('There is no font in the file.');
  const isSimple = (dict: PDFDict): boolean =>
    ['TrueType', 'Type1', 'CIDFontType0', 'CIDFontType2'].some(
      (subtype) => dict.get(PDFName.of('Subtype')) === PDFName.of(subtype),
    );
  const hasFile = (font: PDFDict): boolean => {
    const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
  };
  return fonts.filter((font) => isSimple(font) && !hasFile(font)).map(String);
}
