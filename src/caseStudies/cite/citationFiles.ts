import type {CslItem} from './toCslItem';
import {toBibtex} from './toBibtex';
import {toRis} from './toRis';

/** The formats for programs, with the names of their files, which stand beside the page. */
export const CITATION_FILES = {
  bibtex: 'citation.bib',
  ris: 'citation.ris',
  json: 'citation.json',
} as const;

export type CitationFormat = keyof typeof CITATION_FILES;

/** A work in each format. */
export const CITATION_WRITERS: Record<CitationFormat, (item: CslItem) => string> = {
  bibtex: toBibtex,
  ris: toRis,
  json: (item) => `${JSON.stringify([item], undefined, 2)}\n`,
};
