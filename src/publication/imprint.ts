import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {fillMessage} from '../guide/fillMessage';
import {toDisclaimer} from '../guide/outline';
import {AUTHOR} from './author';
import type {Book, Division} from './book';
import type {BookContext} from './bookContext';

/** Where the licence of the texts can be read. */
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** What the imprint says of the edition. */
export type EditionWords = Pick<Book, 'title' | 'subtitle' | 'code' | 'date' | 'address'> & {
  /** The date in words. */
  readonly day: string;
};

/** The page that tells edition, licence, how to cite, who pays and which disclaimers are carried along. */
export function imprintDivision(edition: EditionWords, context: BookContext): Division {
  const {language, messages, publisher} = context;
  const {title, code, day, address} = edition;
  const words = messages.imprint;
  const funding = publisher.fundingStatement;
  return {
    id: 'imprint',
    kind: 'imprint',
    title: messages.titles.imprint,
    language,
    body: [
      h('p', [h('strong', title), `. ${edition.subtitle}`]),
      h('p', filled(words.edition, {date: [day], code: [code]})),
      ...(address === undefined ? [] : [h('p', filled(words.address, {address: [link(address)]}))]),
      h('p', words.independent),
      h('p', filled(words.licence, {address: [link(LICENCE_ADDRESS)]})),
      h('h2', words.cite),
      h('p', citation(edition, context)),
      ...(funding === undefined ? [] : [h('h2', words.funding), h('p', funding)]),
      ...disclaimers(context),
    ],
    divisions: [],
  };
}

function citation(
  {title, subtitle, date, day, address}: EditionWords,
  {messages}: BookContext,
): (ElementContent | string)[] {
  return filled(messages.imprint.citation, {
    author: [h('span', {lang: 'en'}, AUTHOR)],
    year: [date.slice(0, 4)],
    title: [h('cite', title)],
    subtitle: [subtitle],
    date: [day],
    address: address === undefined ? [''] : [link(address)],
  });
}

/** Each wording once, in the order of the guide. */
function disclaimers({guide, language, messages}: BookContext): ElementContent[] {
  const found = new Map<string, string>();
  for (const entry of guide.entries) {
    if (!entry.texts.has(language)) continue;
    const disclaimer = toDisclaimer(entry, language);
    if (disclaimer) found.set(disclaimer.text, disclaimer.language);
  }
  if (found.size === 0) return [];
  return [
    h('h2', messages.imprint.disclaimers),
    h(
      'ul',
      [...found].map(([text, lang]) => h('li', {lang}, text)),
    ),
  ];
}

function filled(
  message: string,
  values: Readonly<Record<string, readonly (ElementContent | string)[]>>,
): (ElementContent | string)[] {
  return fillMessage<ElementContent | string>(message, values);
}

function link(address: string): ElementContent {
  return h('a', {href: address}, address.replace(/^https?:\/\//, '').replace(/\/$/, ''));
}
