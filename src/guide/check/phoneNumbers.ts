/** Something found in a text and where it stands, in UTF-16 code units. */
export type FoundAt = {readonly found: string; readonly offset: number};

/** Not inside a word, a longer number, an address of a work or a range. */
const START = String.raw`(?<![\p{L}\p{N}_./,+-])`;

/** Blanks, brackets, dots, hyphens and dashes between the digits, at most two together. */
const GAP = String.raw`[ \u00a0\u202f().\-\u2010-\u2013/]{0,2}`;

/** Abroad: `+370 …`, `00370 …`. */
const INTERNATIONAL = String.raw`${START}\(?(?:\+|00(?=[34]\d))\d(?:${GAP}\d){8,15}(?!\d)`;

/** After a word for telephone: `tel. 8 5 …`, `tālr.: …`, `tel:…`. */
const LABELLED = String.raw`(?<!\p{L})(?:tel|tlf|mob|tālr|ph)[.:]{1,2} ?|(?<!\p{L})(?:telefon(?:as|u|o|i|om)?|tālrunis|phone|fax|faks(?:as)?)(?: ?(?:nr|no|number|numeris|numurs|numer)\b\.?)?:? `;
const LABELLED_NUMBER = String.raw`(?:${LABELLED})\(?\+?\d(?:${GAP}\d){5,14}(?!\d)`;

/** Within Lithuania: `8 612 …`, `(8-5) …`, `0 612 …`. */
const LITHUANIAN = String.raw`${START}\(?[80][ -]?\(?[3-7]\d{0,2}\)?[ -]\d{1,3}[ -]?\d{2}[ -]?\d{2,3}(?![\d-])`;

/** Within Poland: three groups of three digits; with blanks between them they could be any number. */
const POLISH = String.raw`${START}\d{3}-\d{3}-\d{3}(?![\d-])`;

const PHONE_NUMBER = new RegExp(
  [LABELLED_NUMBER, INTERNATIONAL, LITHUANIAN, POLISH].join('|'),
  'giu',
);

/**
 * The telephone numbers in a text, as far as their form tells them from counts, sums, dates and identifiers: with the code of a
 * country, after a word such as _tel._, or grouped as people of Lithuania and Poland write them.
 *
 * @example findPhoneNumbers('Call +370 612 34567.') // => [{found: '+370 612 34567', offset: 5}]
 */
export function findPhoneNumbers(text: string): readonly FoundAt[] {
  return [...text.matchAll(PHONE_NUMBER)].flatMap(({0: match, index}) => {
    const start = match.search(/[+(]?[+\d]/);
    const found = match.slice(start);
    return isNumberOfAnotherKind(match, found) ? [] : [{found, offset: index + start}];
  });
}

/** Fewer digits than any number with its country has, thousands in groups, two years, or a local number of another length. */
function isNumberOfAnotherKind(match: string, found: string): boolean {
  const digits = found.replace(/\D/g, '').replace(/^00/, '');
  if (/^(?:19|20)\d{2}\D{1,3}(?:19|20)\d{2}$/.test(found)) return true;
  if (/^\+?\d{1,3}(?:\D\d{3})*\D000$/.test(found)) return true;
  if (/^\(?(?:\+|00)/.test(match)) return digits.length < INTERNATIONAL_DIGITS;
  const isLocal = match === found && /^\(?[80]/.test(found) && !/^\d{3}-/.test(found);
  return isLocal && (digits.length !== LITHUANIAN_DIGITS || /^\d(?: \d{3})+$/.test(found));
}

/** With the code of the country; the shortest of the five countries are Estonian numbers. */
const INTERNATIONAL_DIGITS = 10;
const LITHUANIAN_DIGITS = 9;
