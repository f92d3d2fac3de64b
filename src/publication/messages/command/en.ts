import {LANGUAGES} from '../../../guide/languages';
import type {PublicationCommandMessages} from './messages';

/** What `npm run publication` says in English. */
export const en: PublicationCommandMessages = {
  progress: '{language}: {step}',
  steps: {
    reading: 'reading the content',
    pass: 'printing, pass {number}',
    small: 'small PDF files, {done} of {total}',
    epub: 'writing the EPUB',
    archive: 'writing the archive',
  },
  written: '{file}  {size}, {count} page|{file}  {size}, {count} pages',
  writtenUnpaged: '{file}  {size}',
  contentErrors:
    'The content has {count} error; a text that cannot be used is left out. "npm run check" tells it.|The content has {count} errors; a text that cannot be used is left out. "npm run check" tells them.',
  noBrowser:
    'No Chromium, Chrome or Edge was found, so PDF files were not made; EPUB files and archives do without a browser. Install one of the three or name its program in BROWSER_PATH, then run "npm run publication" again.',
  noEdition:
    'The content names no edition: write its day into edition/edition.yaml, as in "date: 2026-11-22".',
  unknownOption: 'Unexpected option "{found}", expected one of {expected}',
  unknownLanguage: 'Unexpected language "{found}", expected one of {expected}',
  unknownFormat: 'Unexpected format "{found}", expected one of {expected}',
  unknownPart: 'Unexpected part "{found}", expected one of {expected}',
  done: 'Done: {count} file, {size}, in "{folder}".|Done: {count} files, {size}, in "{folder}".',
  usage: `Usage: npm run publication [-- options]
Makes the guide a book in each language: a PDF to print, an EPUB to read, an archive to keep,
and a small PDF of each chapter and each tool.

  --language ${LANGUAGES.join('|')}   only this language (all)
  --format pdf|epub|archive   only this format (all)
  --only book|chapters|tools  of the PDF files only these (all)
  --changed                   only languages whose content has changed since their files were made
  --help                      this text

PDF files need Chromium, Chrome or Edge; BROWSER_PATH names one that is not found by itself.
Exit code: 0 done, 1 not all could be made, 2 a command that is not understood.`,
};
