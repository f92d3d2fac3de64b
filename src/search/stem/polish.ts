import {stripEnding, toEndings, untilStable} from './stripEnding';

/** Folded: a stands for ą, e for ę, o for ó. */
const ENDINGS = toEndings(
  `
  a u owi em ie y i e owie ow om ami ach o
  ia iu iowi iem io iow iom iami iach
  ego emu ym ych ymi ej imi im ich iego iemu iej
  uje owac owal owala owali owany
  ac ec ic yc
  al ala ali aly il ila ili ily
  `,
  3,
);

/** The stem of a folded Polish word that no dictionary knows. */
export function stemPolish(word: string): string {
  return untilStable(word, (form) => stripEnding(form, ENDINGS));
}
