import type {Language} from '../../src/guide/languages';
import type {Guide} from '../../src/guide/model';
import type {EngineDocument} from '../../src/search/node/makeEngine';
import {toSearchPages} from '../../src/search/searchPage';
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
    'Mõnikord {} nagunii.',
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

/** The parts of the site's pages that are searched in a language, each as one text. */
function listTexts(guide: Guide, language: Language): string[] {
  return toSearchPages(guide, language).flatMap(({title, summary, body, sections}) => [
    join(title, summary, body),
    ...sections.map((section) => join(title, section.heading, section.body)),
  ]);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
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
