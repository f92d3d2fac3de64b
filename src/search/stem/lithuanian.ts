import {stripEnding, toEndings, untilStable} from './stripEnding';

/** Folded: a stands for ą, e for ė and ę, i for į, u for ų and ū. */
const ENDINGS = toEndings(
  `
  as o ui a u e ai ams us ais uose uos
  is io iui i iu iai iams ius iais iuose yje ys y
  a os ai oje omis oms ose om oj
  e es ei eje emis ems ese em
  ia ios iai ioje iomis ioms iose
  us aus umi uje ums umis iaus iumi iuje
  ies imi ims imis yse
  am ame iam iame iems iemus iuju uju ojo ieji asis
  au iau iate ate iame ome ote siu si simes s me te ti
  davo davau dama damas ant ti tas ta ti tos tu
  `,
  3,
);

/** mentorystė: what stands before the ending is no verb. */
const ABSTRACT = /yst(?:e|es|ei|eje|emis|ems|ese)$/u;

// medžio, medis: before i, č and dž stand for t and d.
/** The stem of a folded Lithuanian word that no dictionary knows, in the manner of the Snowball stemmer. */
export function stemLithuanian(word: string): string {
  return untilStable(word, (form) =>
    stripEnding(form.replace(ABSTRACT, 'yst'), ENDINGS).replace(/dz$/u, 'd').replace(/c$/u, 't'),
  );
}
