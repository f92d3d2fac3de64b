import type {Language} from '../guide/languages';
import type {EntryKind} from '../guide/model';

/** The words of the cards that come neither from the content nor from the vocabularies. */
export type CardWords = {
  readonly kinds: Readonly<Record<EntryKind, string>>;
  /** Said of a text that is not in the reader's language, by the language of the text. */
  readonly textIn: Readonly<Record<Language, string>>;
};

/** The words of the cards by the language of their reader; they are drawn by the build, where pages' translations are not at hand. */
export const CARD_WORDS: Readonly<Record<Language, CardWords>> = {
  en: {
    kinds: {chapter: 'Chapter', caseStudy: 'Case study', newsItem: 'News'},
    textIn: {
      en: 'Text in English',
      lt: 'Text in Lithuanian',
      lv: 'Text in Latvian',
      et: 'Text in Estonian',
      pl: 'Text in Polish',
    },
  },
  lt: {
    kinds: {chapter: 'Skyrius', caseStudy: 'Praktikos pavyzdys', newsItem: 'Naujiena'},
    textIn: {
      en: 'Tekstas anglų kalba',
      lt: 'Tekstas lietuvių kalba',
      lv: 'Tekstas latvių kalba',
      et: 'Tekstas estų kalba',
      pl: 'Tekstas lenkų kalba',
    },
  },
  lv: {
    kinds: {chapter: 'Nodaļa', caseStudy: 'Prakses piemērs', newsItem: 'Ziņa'},
    textIn: {
      en: 'Teksts angļu valodā',
      lt: 'Teksts lietuviešu valodā',
      lv: 'Teksts latviešu valodā',
      et: 'Teksts igauņu valodā',
      pl: 'Teksts poļu valodā',
    },
  },
  et: {
    kinds: {chapter: 'Peatükk', caseStudy: 'Praktikanäide', newsItem: 'Uudis'},
    textIn: {
      en: 'Tekst inglise keeles',
      lt: 'Tekst leedu keeles',
      lv: 'Tekst läti keeles',
      et: 'Tekst eesti keeles',
      pl: 'Tekst poola keeles',
    },
  },
  pl: {
    kinds: {chapter: 'Rozdział', caseStudy: 'Przykład z praktyki', newsItem: 'Aktualność'},
    textIn: {
      en: 'Tekst po angielsku',
      lt: 'Tekst po litewsku',
      lv: 'Tekst po łotewsku',
      et: 'Tekst po estońsku',
      pl: 'Tekst po polsku',
    },
  },
};

/**
 * What a card shows in words, for readers who do not see it.
 *
 * @example cardAlternative({kind: 'newsItem', title: 'A visit', siteTitle: 'Learning Together'}, 'en') // => 'Learning Together. News: A visit'
 */
export function cardAlternative(
  {kind, title, siteTitle}: {kind: EntryKind; title: string; siteTitle: string},
  language: Language,
): string {
  return `${siteTitle}. ${CARD_WORDS[language].kinds[kind]}: ${title}`;
}
