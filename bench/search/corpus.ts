import type {Language} from '../../src/guide/languages';
import type {Guide} from '../../src/guide/model';
import type {EngineDocument} from '../../src/search/engine';
import {listTexts} from '../../src/search/node/buildEngine';
import type {GoldWord} from './gold';
import {randomNumbers, shuffle} from './randomNumbers';

/** A document of the comparison. */
export type BenchDocument = EngineDocument & {
  /** A section of the site, whose words nobody has judged, or one made from known words. */
  readonly origin: 'site' | 'made';
};

/** Sentences that fit any form; none of their words is a gold word. */
export const CARRIERS: Record<Language, readonly string[]> = {
  en: [
    'Here “{}” is quoted.',
    'Then {} without comment.',
    'Afterwards {} again.',
    'Finally {} too.',
    'Besides, {} occurs often.',
    'Sometimes {} once more.',
  ],
  lt: [
    'Čia minima „{}“.',
    'Toliau {} be paaiškinimo.',
    'Paskui vėl {}.',
    'Galiausiai {} irgi.',
    'Beje, {} pasitaiko dažnai.',
    'Kartais {} dar sykį.',
  ],
  lv: [
    'Šeit minēts “{}”.',
    'Tālāk {} bez paskaidrojuma.',
    'Pēc tam atkal {}.',
    'Visbeidzot {} arī.',
    'Starp citu, {} gadās bieži.',
    'Dažreiz {} vēlreiz.',
  ],
  et: [
    'Siin on mainitud „{}“.',
    'Edasi {} ilma seletuseta.',
    'Siis jälle {}.',
    'Lõpuks {} samuti.',
    'Muide, {} esineb sageli.',
    'Vahel {} veel korra.',
  ],
  pl: [
    'Tutaj wymieniono „{}”.',
    'Dalej {} bez wyjaśnienia.',
    'Potem znowu {}.',
    'Wreszcie {} również.',
    'Zresztą {} bywa często.',
    'Niekiedy {} jeszcze raz.',
  ],
};

/** The sections of the site in a language, then documents in which every form of every gold word stands once. */
export function makeCorpus(
  guide: Guide,
  language: Language,
  gold: readonly GoldWord[],
): BenchDocument[] {
  const texts = listTexts(guide, language);
  const made = makeTexts(language, gold);
  return [
    ...texts.map((text, id) => ({id, text, origin: 'site' as const})),
    ...made.map((text, place) => ({id: texts.length + place, text, origin: 'made' as const})),
  ];
}

function makeTexts(language: Language, gold: readonly GoldWord[]): string[] {
  const carriers = CARRIERS[language];
  const forms = shuffle([...new Set(gold.flatMap((word) => word.forms))], randomNumbers(1));
  const count = Math.ceil(forms.length / carriers.length);
  return Array.from({length: count}, (_, text) =>
    carriers
      .map((carrier, place) => ({carrier, form: forms[text * carriers.length + place]}))
      .flatMap(({carrier, form}) => (form === undefined ? [] : [carrier.replace('{}', form)]))
      .join(' '),
  );
}
