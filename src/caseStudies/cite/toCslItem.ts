import {entryPath} from '../../guide/addresses';
import type {Language} from '../../guide/languages';
import type {CaseStudyEntry} from '../../guide/model';
import {hasPublicAddress, toSiteAddress} from '../siteAddress';
import {TRANSLATED_FROM} from '../../guide/translatedFrom';
import {TITLE_IN} from './citationWords';
import type {CitedSite} from './citedSite';
import {toCitedText, type CitedText} from './citedText';

/** A case study as a web page in CSL-JSON. */
export type CslItem = {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly language: Language;
  readonly 'container-title': string;
  readonly 'original-title'?: string;
  readonly note?: string;
  readonly URL?: string;
};

/**
 * The text that readers of `language` see, as a work to cite, with a note in their language. What is not known is not there:
 *
 * - It is always the text itself that is cited, with its own title, language and page, also where the reader's site shows it
 *   because her language has none: one text is one work, whoever reads it. The note gives the title in the reader's language.
 * - No author: nobody is named as one. A name of the site in this place would stand twice in a line in APA's style, which begins
 *   with the title of a work without author.
 * - No publisher, for the same reason: it would be the site, which is the container already, and programs print both.
 * - No date of publication, since there is none of ours, and no date of access, which only the reader knows.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function toCslItem(entry: CaseStudyEntry, language: Language, site: CitedSite): CslItem {
  const text = toCitedText(entry, language);
  const note = toNote(text, language);
  return {
    id: `${entry.id}-${text.language}`,
    type: 'webpage',
    title: text.title,
    language: text.language,
    'container-title': site.names[text.language],
    ...(text.translatedFrom && {'original-title': text.translatedFrom.title}),
    ...(note && {note}),
    ...(hasPublicAddress(site) && {URL: toSiteAddress(site)(entryPath(entry), text.language)}),
  };
}

/**
 * What stands in brackets after the title in the style of APA: the title in the reader's language where the text is in another
 * one, and that the text is a translation.
 */
export function toApaDescription(entry: CaseStudyEntry, language: Language): string | undefined {
  const {titleForReader, translatedFrom} = toCitedText(entry, language);
  const from = translatedFrom && TRANSLATED_FROM[language][translatedFrom.language];
  return sentence([titleForReader, from]);
}

function toNote({titleForReader, translatedFrom}: CitedText, language: Language) {
  return sentence([
    translatedFrom &&
      `${TRANSLATED_FROM[language][translatedFrom.language]}: ${translatedFrom.title}`,
    titleForReader && `${TITLE_IN[language]}: ${titleForReader}`,
  ]);
}

/** The parts that there are, with a capital letter at the beginning. */
function sentence(parts: readonly (string | undefined)[]): string | undefined {
  const [first = '', ...rest] = parts.filter((part) => part !== undefined).join('; ');
  return first === '' ? undefined : first.toUpperCase() + rest.join('');
}
