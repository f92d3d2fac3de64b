import {USE_PARTS, USE_SECTION} from '../../guide/claims';
import {REQUIRED_SECTIONS} from '../../guide/check/checkSections';
import type {Language} from '../../guide/languages';
import type {SectionId} from '../../guide/model';
import type {DraftSection} from './draft';

/** The sections of a case study, the parts of the use section among them, in the order of the file. */
export const USUAL_SECTIONS: readonly Pick<DraftSection, 'id' | 'level'>[] =
  REQUIRED_SECTIONS.caseStudy.flatMap((id) => [
    {id, level: 2},
    ...(id === USE_SECTION ? USE_PARTS.map((part) => ({id: part, level: 3}) as const) : []),
  ]);

/** The headings of a section; of several the first is the usual one. Each stands at the same place in all languages. */
type Headings = Readonly<Record<SectionId, readonly string[]>>;

/** What was done, what is done again and again, what is only planned: in this order. */
const HEADINGS: Record<Language, Headings> = {
  en: {
    context: ['Context'],
    practice: ['What was done', 'What is done', 'What is planned'],
    results: ['What is said about results'],
    unknown: ['What the source does not say'],
    transfer: ['How to use this in your school', 'How to use this in your school or group'],
    who: ['Who is needed'],
    monday: ['On Monday'],
    risks: ['What could go wrong'],
    sources: ['Sources'],
  },
  lt: {
    context: ['Kontekstas'],
    practice: ['Kas buvo padaryta', 'Kas daroma', 'Kas planuojama'],
    results: ['Kas apie rezultatus pasakyta'],
    unknown: ['Ko šaltinis nepasako'],
    transfer: ['Kaip pritaikyti savo mokykloje', 'Kaip pritaikyti savo mokykloje ar kolektyve'],
    who: ['Ko reikia'],
    monday: ['Pirmadienį'],
    risks: ['Kas gali nepavykti'],
    sources: ['Šaltiniai'],
  },
  lv: {
    context: ['Konteksts'],
    practice: ['Kas paveikts', 'Kas tiek darīts', 'Kas plānots'],
    results: ['Ko avots saka par rezultātiem'],
    unknown: ['Ko avots nepasaka'],
    transfer: ['Kā to izmantot savā skolā', 'Kā to izmantot savā skolā vai kolektīvā'],
    who: ['Kas ir vajadzīgs'],
    monday: ['Pirmdien'],
    risks: ['Kas var neizdoties'],
    sources: ['Avoti'],
  },
  et: {
    context: ['Taust'],
    practice: ['Mida tehti', 'Mida tehakse', 'Mis on kavas'],
    results: ['Mida öeldakse tulemuste kohta'],
    unknown: ['Mida allikas ei ütle'],
    transfer: [
      'Kuidas seda oma koolis kasutada',
      'Kuidas seda oma koolis või kollektiivis kasutada',
    ],
    who: ['Keda on vaja'],
    monday: ['Esmaspäeval'],
    risks: ['Mis võib viltu minna'],
    sources: ['Allikad'],
  },
  pl: {
    context: ['Kontekst'],
    practice: ['Co zrobiono', 'Co się robi', 'Co zaplanowano'],
    results: ['Co podano o wynikach'],
    unknown: ['Czego źródło nie podaje'],
    transfer: [
      'Jak wykorzystać to w swojej szkole',
      'Jak wykorzystać to w swojej szkole lub zespole',
    ],
    who: ['Kto jest potrzebny'],
    monday: ['W poniedziałek'],
    risks: ['Co może się nie udać'],
    sources: ['Źródła'],
  },
};

/** The headings that a section usually has in a language; none for a section of its own kind. */
export function usualHeadings(language: Language, id: SectionId): readonly string[] {
  const headings = HEADINGS[language];
  return Object.hasOwn(headings, id) ? (headings[id] ?? []) : [];
}

/** The heading in another language that says the same; empty where there is no usual one. */
export function headingIn(
  language: Language,
  {id, heading}: Pick<DraftSection, 'id' | 'heading'>,
  from: Language,
): string {
  const at = Math.max(usualHeadings(from, id).indexOf(heading), 0);
  const headings = usualHeadings(language, id);
  return headings[at] ?? headings[0] ?? '';
}

/** The sections with those of `wanted` that are missing, without text, each behind the one before it in `wanted`. */
export function withMissing(
  sections: readonly DraftSection[],
  wanted: readonly DraftSection[],
): readonly DraftSection[] {
  const all = [...sections];
  for (const [at, section] of wanted.entries()) {
    if (all.some(({id}) => id === section.id)) continue;
    const before = all.findIndex(({id}) => id === wanted[at - 1]?.id);
    all.splice(before + 1, 0, {...section, markdown: ''});
  }
  return all;
}

/** The usual sections of a language, without text. */
export function usualSections(language: Language): readonly DraftSection[] {
  return USUAL_SECTIONS.map(({id, level}) => ({
    id,
    level,
    heading: usualHeadings(language, id)[0] ?? '',
    markdown: '',
  }));
}
