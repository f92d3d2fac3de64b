import {stripEnding, toEndings, untilStable} from './stripEnding';

/** Folded: long vowels and palatalised consonants look like the plain ones, so no palatalisation has to be undone. */
const ENDINGS = toEndings(
  `
  s a am u ai i iem us os
  is im iem
  as ai am u
  e es ei em
  ij is im ies
  ajam ajai ajiem ajam ajos ajas ais
  ot ju ja jam jat ts ta ti tu jot s t
  aks akais
  `,
  3,
);

/** The stem of a folded Latvian word that no dictionary knows, in the manner of Kreslins' light stemmer. */
export function stemLatvian(word: string): string {
  return untilStable(word, (form) => stripEnding(form, ENDINGS));
}
