import type {Grammar} from './grammar';

/** Verbal nouns, feminine nouns, diminutives, reflexive verbs. */
const GROUPS = ['J', 'x', 'Pp', 'Rr', 'Tt', 'abcdefghi()!@+$&*j'];

/**
 * Of the dictionary by Jānis Eisaks. Each verb has one entry. The verbal noun (J), feminine nouns (x) and diminutives
 * (P, p, R, r, T, t) are words of their own.
 */
export const LATVIAN: Grammar = {
  inflectingPrefixes: ['-', ']', '['],
  outerPrefixes: [],
  derivationOf: ({flag}) => GROUPS.find((group) => group.includes(flag)),
  ignoredSuffixes: ['='],
  irregular: `
būt esmu esi ir esam esat esiet bija biju biji bijām bijāt nav neesmu neesi neesam neesat jābūt
iet eju ej ejam ejat gāju gāja gājām gājāt
`,
  join: () => [],
};
