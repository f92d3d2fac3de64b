import type {AffixRule} from '../parseAffixes';
import type {DictionaryEntry} from '../parseWords';
import {joinPrincipalParts} from './principalParts';
import type {Grammar} from './grammar';

/** Of the dictionary by Albertas Agejevas: verbs have entries for the infinitive, the present and the past. */
export const LITHUANIAN: Grammar = {
  inflectingPrefixes: ['N', 'S', 'X'],
  outerPrefixes: ['ne', 'nebe', 'be', 'te', 'tebe'],
  derivationOf,
  ignoredSuffixes: [],
  irregular: `
didelis didesnis didesnio didesnį didesni didesnių didesnė didesnės didžiausias didžiausio didžiausi didžiausių didžiausia didžiausios didžiausią didžiausią
būti yra esu esi esame esate buvo buvau buvai buvome buvote nėra
eiti ėjo ėjau ėjai ėjome ėjote
šuo šuns šuniui šunį šunimi šunyje šunys šunų šunims šunis šunimis šunyse
žmogus žmonės žmonių žmonėms žmones žmonėmis žmonėse
kaišiadorys kaišiadoryse kaišiadoris kaišiadorims kaišiadorimis
`,
  join: (entries: readonly DictionaryEntry[]) => joinPrincipalParts(entries),
};

/** Flags of forms with -si: `mokytis` is another word than `mokyti`. */
const REFLEXIVE = ['R', 'O'];

/** The endings of verbal nouns: `stebėj|imas`. In the future participle an s stands before: `stebė|simas`. */
const VERBAL_NOUN = /(?:^|[^s])[iy]m(?:as|o|ui|ą|u|e|ai|ų|ams|us|ais|uose)(?:is|si)?$/u;

function derivationOf({flag, add}: AffixRule, base: string): string | undefined {
  if (['E', 'H', 'Q', 'B', 'D'].includes(flag)) return undefined;
  if (VERBAL_NOUN.test(add)) return 'imas';
  return REFLEXIVE.includes(flag) && !/(?:tis|si)$/u.test(base) ? 'si' : undefined;
}
