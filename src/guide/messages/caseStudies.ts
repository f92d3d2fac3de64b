import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules about the sections of case studies, by language. */
export const CASE_STUDY_MESSAGES: Record<
  Language,
  Pick<RuleMessages, 'missing-use-part' | 'unknown-section'>
> = {
  en: {
    'missing-use-part': {
      message: 'Missing heading "{found}" in the section "{section}"',
      repair:
        'Add a heading "### … {#{found}}" with a short text: who is needed (who), the first step for Monday (monday), or what could go wrong (risks).',
    },
    'unknown-section': {
      message: 'Unexpected section "{found}" in {field}, expected one of: {expected}',
      repair:
        'Write the id that stands in braces behind a heading ## of this text, or remove the line.',
    },
  },
  lt: {
    'missing-use-part': {
      message: 'Skirsnyje „{section}“ trūksta antraštės „{found}“',
      repair:
        'Pridėkite antraštę „### … {#{found}}“ ir trumpą tekstą: kokių žmonių reikia (who), pirmas žingsnis pirmadienį (monday) arba kas gali nepavykti (risks).',
    },
    'unknown-section': {
      message: 'Nežinomas skirsnis „{found}“ lauke {field}, laukta vieno iš: {expected}',
      repair:
        'Įrašykite identifikatorių, kuris šiame tekste yra po ## antraštės riestiniuose skliaustuose, arba pašalinkite eilutę.',
    },
  },
  lv: {
    'missing-use-part': {
      message: 'Sadaļā “{section}” trūkst virsraksta “{found}”',
      repair:
        'Pievienojiet virsrakstu “### … {#{found}}” un īsu tekstu: kas ir vajadzīgs (who), pirmais solis pirmdienai (monday) vai kas var neizdoties (risks).',
    },
    'unknown-section': {
      message: 'Nezināma sadaļa “{found}” laukā {field}, gaidīta viena no: {expected}',
      repair:
        'Ierakstiet identifikatoru, kas šajā tekstā ir figūriekavās aiz ## virsraksta, vai noņemiet rindu.',
    },
  },
  et: {
    'missing-use-part': {
      message: 'Osas „{section}“ puudub pealkiri „{found}“',
      repair:
        'Lisage pealkiri „### … {#{found}}“ ja lühike tekst: keda on vaja (who), esimene samm esmaspäevaks (monday) või mis võib viltu minna (risks).',
    },
    'unknown-section': {
      message: 'Tundmatu osa „{found}“ väljal {field}, ootasime üht järgmistest: {expected}',
      repair:
        'Kirjutage tunnus, mis seisab selles tekstis ##-pealkirja järel looksulgudes, või eemaldage rida.',
    },
  },
  pl: {
    'missing-use-part': {
      message: 'W części „{section}” brakuje nagłówka „{found}”',
      repair:
        'Dodaj nagłówek „### … {#{found}}” i krótki tekst: kto jest potrzebny (who), pierwszy krok na poniedziałek (monday) albo co może się nie udać (risks).',
    },
    'unknown-section': {
      message: 'Nieznana część „{found}” w polu {field}, oczekiwano jednej z: {expected}',
      repair:
        'Wpisz identyfikator, który w tym tekście stoi w nawiasach klamrowych za nagłówkiem ##, albo usuń wiersz.',
    },
  },
};
