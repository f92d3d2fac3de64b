import type {Language} from '../../guide/languages';

/** What stands in a report of a mistake before the reader writes into it. */
export type ReportWords = {
  /** Before the title of the page. */
  readonly mistake: string;
  /** Before the address of the page. */
  readonly page: string;
  readonly questions: readonly string[];
  /** Said only where everybody can read the report. */
  readonly isPublic: string;
};

/** The words of a report, by the language of the reader. */
export const REPORT_WORDS: Record<Language, ReportWords> = {
  en: {
    mistake: 'Mistake',
    page: 'Page',
    questions: [
      'What is wrong?',
      'What should it say instead?',
      'How do you know? A source helps us most.',
    ],
    isPublic: 'Everybody can read this: please name no pupils and no colleagues.',
  },
  lt: {
    mistake: 'Klaida',
    page: 'Puslapis',
    questions: [
      'Kas čia negerai?',
      'Kaip turėtų būti?',
      'Iš kur tai žinote? Labiausiai padeda nurodytas šaltinis.',
    ],
    isPublic: 'Šį pranešimą matys visi, todėl neminėkite mokinių ir kolegų vardų.',
  },
  lv: {
    mistake: 'Kļūda',
    page: 'Lapa',
    questions: [
      'Kas nav pareizi?',
      'Kā vajadzētu būt?',
      'Kā jūs to zināt? Visvairāk palīdz norāde uz avotu.',
    ],
    isPublic: 'Šo ziņu redzēs visi, tāpēc neminiet skolēnu un kolēģu vārdus.',
  },
  et: {
    mistake: 'Viga',
    page: 'Lehekülg',
    questions: [
      'Mis on valesti?',
      'Kuidas peaks olema?',
      'Kust sa seda tead? Kõige rohkem aitab viide allikale.',
    ],
    isPublic: 'Seda teadet näevad kõik, seepärast ära nimeta õpilasi ega kolleege.',
  },
  pl: {
    mistake: 'Błąd',
    page: 'Strona',
    questions: [
      'Co się nie zgadza?',
      'Jak powinno być?',
      'Skąd to wiesz? Najbardziej pomaga wskazanie źródła.',
    ],
    isPublic:
      'To zgłoszenie zobaczą wszyscy, dlatego nie podawaj nazwisk uczniów ani współpracowników.',
  },
};
