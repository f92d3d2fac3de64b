import {stripEnding, toEndings, untilStable} from './stripEnding';

/** Cases, singular and plural, folded. */
const CASES = toEndings(
  `
  sse s st le l lt ks ni na ta ga d t id sid
  de te desse tesse des tes dest test dele tele del tel delt telt deks teks deni teni dena tena deta teta dega tega
  isse is ist ile il ilt iks
  ma da b n vad nud tud takse me v va
  `,
  4,
);

const VOWELS = toEndings(`a e i u o`, 3);

/** The stem of a folded Estonian word that no dictionary knows: without case, number and the vowel of the stem. */
export function stemEstonian(word: string): string {
  return untilStable(word, (form) => stripEnding(stripEnding(form, CASES), VOWELS));
}
