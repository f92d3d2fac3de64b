import {apaEngine, apaEntry} from '../../guide/node/apaEngine';
import type {Language} from '../../guide/languages';
import {escapeHtml} from '../cite/escapeHtml';
import type {CslItem} from '../cite/toCslItem';

/** Makes the line of a work in the style of APA as safe HTML; `description` stands in brackets after the title. */
export type ApaFormatter = (item: CslItem, description?: string) => string;

/** What stands for the parts of a work in a pattern; for private use in Unicode, so in no pattern by itself. */
const MARKS = {title: '\uE000', site: '\uE001'} as const;
const ADDRESS_MARK = 'https://address.invalid/';

/** Signs after which the style puts no full stop, or another one. */
const ENDING = /[.,:;?!]?$/;

/**
 * Formats works with the words of `language` (`s.a.`). The citation processor takes milliseconds for a work, so it writes a
 * pattern once for all works that have the same fields and end in the same sign; texts are put in afterwards, as they are: the
 * processor would take `<i>` in a title for markup.
 */
export function createApaFormatter(language: Language): ApaFormatter {
  const patterns = new Map<string, string>();
  return (item, description) => {
    const ending = ENDING.exec(item.title)?.[0] ?? '';
    const kind = `${ending} ${item.URL === undefined}`;
    const pattern = patterns.get(kind) ?? writePattern(language, ending, item);
    patterns.set(kind, pattern);
    return fill(describe(pattern, description), language, item);
  };
}

function writePattern(language: Language, ending: string, {id, type, URL}: CslItem): string {
  const work = {
    id,
    type,
    title: MARKS.title + ending,
    'container-title': MARKS.site,
    // Said so, as the style would else write “Retrieved”, which belongs to a date.
    status: apaEngine([], language).getTerm('no date', 'short'),
    ...(URL !== undefined && {URL: ADDRESS_MARK}),
  };
  return apaEntry(apaEngine([work], language), id);
}

/** The style would leave the description behind the date, away from a title that stands in the place of the author. */
function describe(pattern: string, description: string | undefined): string {
  if (description === undefined) return pattern;
  return pattern.replace(/<\/i>\.?/, () => `</i> [${escapeHtml(description)}].`);
}

/** What is in the language of the work says so, where it is not the reader's (WCAG 3.1.2). */
function fill(pattern: string, reader: Language, item: CslItem): string {
  const {language, title, 'container-title': site, URL = ''} = item;
  const inItsLanguage = (text: string) =>
    language === reader ? escapeHtml(text) : `<span lang="${language}">${escapeHtml(text)}</span>`;
  return pattern.replaceAll(/\uE000[.,:;?!]?|\uE001|https:\/\/address\.invalid\//gu, (mark) => {
    if (mark.startsWith(MARKS.title)) return inItsLanguage(title);
    return mark === MARKS.site ? inItsLanguage(site) : escapeHtml(URL);
  });
}
