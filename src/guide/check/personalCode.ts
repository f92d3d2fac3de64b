import {isCalendarDate} from '../calendar';

/**
 * Tells whether a number is the personal code of somebody in Estonia, Latvia, Lithuania or Poland: eleven digits, in Latvia with
 * a hyphen after the sixth. Dates and check digits are computed, so that other long numbers are hardly ever taken for one.
 *
 * @example isPersonalCode('44051401359') // => true
 */
export function isPersonalCode(written: string): boolean {
  const code = written.replace(/\D/g, '');
  if (code !== written) return isLatvian(code);
  return isBaltic(code) || isPesel(code) || (isLatvian(code) && hasLatvianCheckDigit(code));
}

/** First digit of a code of Estonia or Lithuania, and of the tens of a PESEL's month: the century of birth. */
const BALTIC_CENTURIES = ['', '18', '18', '19', '19', '20', '20'];
const PESEL_CENTURIES = ['19', '20', '21', '22', '18'];

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3];

/** @see https://et.wikipedia.org/wiki/Isikukood and https://lt.wikipedia.org/wiki/Asmens_kodas: the two are computed alike. */
function isBaltic(code: string): boolean {
  const century = BALTIC_CENTURIES[Number(code[0])] ?? '';
  if (century === '' || !isDate(century, code.slice(1, 3), code.slice(3, 5), code.slice(5, 7))) {
    return false;
  }
  const first = weigh(code, FIRST_WEIGHTS) % 11;
  const check = first < 10 ? first : weigh(code, SECOND_WEIGHTS) % 11;
  return Number(code[10]) === check % 10;
}

const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** @see https://www.gov.pl/web/gov/czym-jest-numer-pesel */
function isPesel(code: string): boolean {
  const month = Number(code.slice(2, 4));
  const century = PESEL_CENTURIES[Math.floor(month / 20)] ?? '';
  const inYear = String(month % 20).padStart(2, '0');
  if (!isDate(century, code.slice(0, 2), inYear, code.slice(4, 6))) return false;
  return Number(code[10]) === (10 - (weigh(code, PESEL_WEIGHTS) % 10)) % 10;
}

/**
 * Day, month, year and century of birth; codes given since July 2017 begin with 32 and tell nothing of their owner.
 *
 * @see https://en.wikipedia.org/wiki/National_identification_number#Latvia
 */
function isLatvian(code: string): boolean {
  if (/^3[2-9]/.test(code)) return true;
  const century = ['18', '19', '20'][Number(code[6])] ?? '';
  return isDate(century, code.slice(4, 6), code.slice(2, 4), code.slice(0, 2));
}

const LATVIAN_WEIGHTS = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function hasLatvianCheckDigit(code: string): boolean {
  return Number(code[10]) === ((1101 - weigh(code, LATVIAN_WEIGHTS)) % 11) % 10;
}

function isDate(century: string, year: string, month: string, day: string): boolean {
  return century !== '' && isCalendarDate(`${century}${year}-${month}-${day}`);
}

function weigh(code: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(code[at]), 0);
}
