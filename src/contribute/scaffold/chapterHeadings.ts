import type {Language} from '../../guide/languages';
import type {SectionId} from '../../guide/model';
import {usualHeadings} from '../form/sectionHeadings';

/** The headings of a chapter's sections, besides those that it shares with case studies. */
const HEADINGS: Record<Language, Readonly<Record<SectionId, string>>> = {
  en: {
    question: 'The question',
    'in-one-minute': 'In one minute',
    research: 'What research says',
    'how-to': 'How to do it',
    tool: 'Tool',
    reflection: 'Reflection',
    seen: 'Where we have seen it',
  },
  lt: {
    question: 'Klausimas',
    'in-one-minute': 'Per vieną minutę',
    research: 'Ką sako tyrimai',
    'how-to': 'Kaip tai daryti',
    tool: 'Įrankis',
    reflection: 'Refleksija',
    seen: 'Kur tai matėme',
  },
  lv: {
    question: 'Jautājums',
    'in-one-minute': 'Vienā minūtē',
    research: 'Ko saka pētījumi',
    'how-to': 'Kā to darīt',
    tool: 'Rīks',
    reflection: 'Refleksija',
    seen: 'Kur mēs to esam redzējuši',
  },
  et: {
    question: 'Küsimus',
    'in-one-minute': 'Ühe minutiga',
    research: 'Mida ütlevad uuringud',
    'how-to': 'Kuidas seda teha',
    tool: 'Töövahend',
    reflection: 'Refleksioon',
    seen: 'Kus me seda nägime',
  },
  pl: {
    question: 'Pytanie',
    'in-one-minute': 'W minutę',
    research: 'Co mówią badania',
    'how-to': 'Jak to zrobić',
    tool: 'Narzędzie',
    reflection: 'Refleksja',
    seen: 'Gdzie to widzieliśmy',
  },
};

/** The usual heading of a section in chapters and news; undefined for a section of its own kind. */
export function usualHeading(language: Language, id: SectionId): string | undefined {
  const headings = HEADINGS[language];
  return Object.hasOwn(headings, id) ? headings[id] : usualHeadings(language, id)[0];
}
