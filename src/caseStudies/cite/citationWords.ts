import type {Language} from '../../guide/languages';

/** Before the title in the reader's language of a text that is shown in another one. */
export const TITLE_IN: Record<Language, string> = {
  en: 'title in English',
  lt: 'pavadinimas lietuvių kalba',
  lv: 'nosaukums latviešu valodā',
  et: 'pealkiri eesti keeles',
  pl: 'tytuł po polsku',
};
