/** Control characters besides tab and line end, those of the upper half included. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** Halves of a character outside the basic plane that stand alone: no file can hold them. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Characters that Unicode keeps for programs, and the byte order mark. */
const NONCHARACTERS = /[\p{Noncharacter_Code_Point}\uFEFF]/gu;

/** Orders to show letters in another order than they are written. Right-to-left text itself and its marks need none of them. */
const DIRECTION_ORDERS = /[\u202A-\u202E]/g;

/**
 * A text as the form keeps it: in Unicode normalisation form C, with LF line ends, without what nobody can see and a reader or
 * a program may stumble over. Nothing else is changed.
 *
 * @example cleanText('s\u030C\u0000\r\n') // => 'š\n'
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '')
    .replace(NONCHARACTERS, '')
    .replace(DIRECTION_ORDERS, '')
    .normalize('NFC');
}
