import {translate} from '@docusaurus/Translate';
import type {CitationFormat} from '../../cite/citationFiles';

/** What a page says on citing it, in the reader's language. */
export function citeWords(): {
  readonly summary: string;
  readonly files: string;
  readonly short: string;
  readonly shortHint: string;
  readonly qr: string;
} {
  return {
    summary: translate({
      id: 'guide.cite.summary',
      message: 'Cite this case study',
      description: 'Opens the citation and its files',
    }),
    files: translate({
      id: 'guide.cite.files',
      message: 'As a file for programs that manage sources:',
      description: 'Before the list of files with a citation',
    }),
    short: translate({
      id: 'guide.cite.short',
      message: 'Short address',
      description: 'Before an address that is short enough to be typed',
    }),
    shortHint: translate({
      id: 'guide.cite.shortHint',
      message: 'There you choose the language.',
      description: 'Said of the short address and its QR code',
    }),
    qr: translate({
      id: 'guide.cite.qr',
      message: 'QR code of the short address',
      description: 'Name of the picture for screen readers',
    }),
  };
}

/** The names of the formats, and which programs take them. */
export function formatWords(): Record<
  CitationFormat,
  {readonly name: string; readonly programs: string}
> {
  return {
    bibtex: {
      name: 'BibTeX',
      programs: translate({
        id: 'guide.cite.bibtex',
        message: 'for LaTeX, Overleaf and JabRef',
        description: 'After the name of the format BibTeX',
      }),
    },
    ris: {
      name: 'RIS',
      programs: translate({
        id: 'guide.cite.ris',
        message: 'for Zotero, Mendeley and EndNote',
        description: 'After the name of the format RIS',
      }),
    },
    json: {
      name: 'CSL-JSON',
      programs: translate({
        id: 'guide.cite.json',
        message: 'for Zotero and Pandoc',
        description: 'After the name of the format CSL-JSON',
      }),
    },
  };
}
