import type {Issue} from '../issue';
import {issueAt} from '../reportIssue';
import type {RuleId} from '../rules';
import {spotAt} from './checkBody';
import {findEmailAddresses} from './emailAddresses';
import {isPersonalCode} from './personalCode';
import type {FoundAt} from './phoneNumbers';
import {findPhoneNumbers} from './phoneNumbers';

/** As many of one rule in one file as anybody would read about. */
const LIMIT = 20;

/**
 * Reports `email-address`, `phone-number` and `personal-code` anywhere in a content file, front matter included. What is
 * found is quoted by its first characters only: what the check prints is often public.
 */
export function checkPersonalData(file: string, text: string): readonly Issue[] {
  // Addresses of the web are full of digits.
  const words = text.replace(/https?:\/\/\S+/gi, (address) => ' '.repeat(address.length));
  const codes = findPersonalCodes(words);
  const phones = findPhoneNumbers(words).filter(
    ({offset, found}) => !codes.some((code) => code.offset === offset && code.found === found),
  );
  const report = (rule: RuleId, all: readonly FoundAt[]): readonly Issue[] =>
    all
      .slice(0, LIMIT)
      .map(({found, offset}) =>
        issueAt(file, spotAt(text, offset), rule, {details: {found: masked(found)}}),
      );
  return [
    ...report('email-address', findEmailAddresses(text)),
    ...report('phone-number', phones),
    ...report('personal-code', codes),
  ];
}

/** Eleven digits, or six and five with a hyphen, that are not a part of a longer number or code. */
const CODE =
  /(?<![\p{L}\p{N}_./,+-])(?:\d{11}|\d{6}[-\u2010-\u2013]\d{5})(?![\p{L}\p{N}_/-]|[.,]\p{N})/gu;

function findPersonalCodes(text: string): readonly FoundAt[] {
  return [...text.matchAll(CODE)]
    .map(({0: found, index}) => ({found, offset: index}))
    .filter(({found}) => isPersonalCode(found));
}

function masked(found: string): string {
  return `${found.slice(0, 3)}…`;
}
