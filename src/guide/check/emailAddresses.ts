import type {FoundAt} from './phoneNumbers';

/** What stands between the two halves of an address, also where it is hidden from machines or written for an address bar. */
const AT = /\\?@|＠|%40|&#64;|&#x40;|&commat;| ?[([{] ?at ?[)\]}] ?/gi;

/** Longest half before and after the sign, in characters (RFC 5321). */
const LOCAL_LIMIT = 64;
const DOMAIN_LIMIT = 254;

const LOCAL = /[\p{L}\p{N}_](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-])?$/u;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}])/u;

/** Set aside for examples, nobody's (RFC 2606). */
const EXAMPLE = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/i;

/**
 * The e-mail addresses in a text; those set aside for examples, such as name@example.org, are none.
 *
 * @example findEmailAddresses('Write to name@school.lt.') // => [{found: 'name@school.lt', offset: 9}]
 */
export function findEmailAddresses(text: string): readonly FoundAt[] {
  const addresses: FoundAt[] = [];
  for (const {0: sign, index} of text.matchAll(AT)) {
    const [local] = LOCAL.exec(text.slice(Math.max(0, index - LOCAL_LIMIT), index)) ?? [];
    const end = index + sign.length;
    const [domain] = DOMAIN.exec(text.slice(end, end + DOMAIN_LIMIT)) ?? [];
    if (local === undefined || domain === undefined || EXAMPLE.test(domain)) continue;
    addresses.push({found: `${local}@${domain}`, offset: index - local.length});
  }
  return addresses;
}
