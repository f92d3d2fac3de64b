import type {Language} from '../../guide/languages';

/** What feeds say of themselves; `{site}` stands for the name of the site. */
export type FeedWords = {
  /** The title of a feed, by its scope. */
  readonly title: Readonly<Record<'cases' | 'all', string>>;
  readonly description: string;
  /** What the dates of an Atom feed mean; see `feedTime.ts`. */
  readonly dates: string;
};

/** What feeds say of themselves, by language. A feed is a file without interface, so its words are not among those of the interface. */
export const FEED_WORDS: Readonly<Record<Language, FeedWords>> = {
  en: {
    title: {
      cases: '{site}: case studies and news',
      all: '{site}: case studies and news in the languages in which they were written',
    },
    description: 'Case studies and project news of the guide, the latest practice first.',
    dates:
      'The guide keeps no dates of publication: “updated” is the newest date that a text or its sources state; 1970 means that they state none.',
  },
  lt: {
    title: {
      cases: '{site}: praktikos pavyzdžiai ir naujienos',
      all: '{site}: praktikos pavyzdžiai ir naujienos originalo kalbomis',
    },
    description: 'Vadovo praktikos pavyzdžiai ir projektų naujienos, naujausia praktika pirma.',
    dates:
      'Vadove nenurodomos paskelbimo datos: atnaujinimo data yra naujausia data, kurią mini tekstas arba jo šaltiniai; 1970 m. reiškia, kad jie nemini jokios.',
  },
  lv: {
    title: {
      cases: '{site}: prakses piemēri un ziņas',
      all: '{site}: prakses piemēri un ziņas oriģinālvalodās',
    },
    description: 'Ceļveža prakses piemēri un projektu ziņas, jaunākā prakse vispirms.',
    dates:
      'Ceļvedī nav norādīti publicēšanas datumi: atjaunināšanas datums ir jaunākais datums, ko min teksts vai tā avoti; 1970. gads nozīmē, ka tie nemin nevienu.',
  },
  et: {
    title: {
      cases: '{site}: praktikanäited ja uudised',
      all: '{site}: praktikanäited ja uudised algkeeles',
    },
    description: 'Käsiraamatu praktikanäited ja projektiuudised, uusim praktika eespool.',
    dates:
      'Käsiraamatus ei ole avaldamiskuupäevi: uuendamise kuupäev on uusim kuupäev, mida tekst või selle allikad nimetavad; 1970 tähendab, et nad ei nimeta ühtegi.',
  },
  pl: {
    title: {
      cases: '{site}: przykłady z praktyki i aktualności',
      all: '{site}: przykłady z praktyki i aktualności w językach oryginałów',
    },
    description: 'Przykłady z praktyki i aktualności projektowe z przewodnika, od najnowszych.',
    dates:
      'Przewodnik nie podaje dat publikacji: data aktualizacji to najnowsza data, którą wymienia tekst lub jego źródła; rok 1970 oznacza, że nie wymieniają żadnej.',
  },
};
