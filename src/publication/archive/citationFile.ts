import {stringify} from 'yaml';
import {AUTHOR} from '../author';
import {toAddress, type ArchiveEdition} from './edition';
import {LICENCE} from './licence';
import {ARCHIVE_WORDS} from './words/wordsByLanguage';

/**
 * How an archive is cited, for programs. All texts stand in quotation marks, without which some readers take the date for another type.
 *
 * @see https://citation-file-format.github.io
 */
export function toCitationFile(edition: ArchiveEdition): string {
  const {language, titles, date, code, siteUrl} = edition;
  const {purpose, keywords, readme} = ARCHIVE_WORDS[language];
  const citation = {
    'cff-version': '1.2.0',
    message: readme.cite.replace(/:$/u, '.'),
    type: 'dataset',
    title: titles[language],
    abstract: purpose,
    authors: [{name: AUTHOR}],
    version: date,
    'date-released': date,
    identifiers: [{type: 'other', value: code, description: readme.labels.code}],
    license: LICENCE.id,
    ...(siteUrl !== undefined && {url: toAddress(edition, language, '')}),
    keywords,
  };
  return stringify(citation, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}
