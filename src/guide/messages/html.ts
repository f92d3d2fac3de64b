import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules about HTML and comments, by language. */
export const HTML_MESSAGES: Record<Language, Pick<RuleMessages, 'raw-html' | 'unfilled-gap'>> = {
  en: {
    'raw-html': {
      message: 'Unexpected HTML "{found}", expected Markdown',
      repair:
        'Write it in Markdown; only br, kbd, sub, sup, abbr, details and summary may be used.',
    },
    'unfilled-gap': {
      message: 'Unexpected comment "{found}", expected the text that belongs there',
      repair: 'Write the text and delete the comment, from <!-- to -->.',
    },
  },
  lt: {
    'raw-html': {
      message: 'Netinkamas HTML „{found}“, laukta Markdown',
      repair:
        'Parašykite Markdown priemonėmis; leidžiama tik br, kbd, sub, sup, abbr, details ir summary.',
    },
    'unfilled-gap': {
      message: 'Netikėtas komentaras „{found}“, jo vietoje laukta teksto',
      repair: 'Parašykite tekstą, o komentarą nuo <!-- iki --> ištrinkite.',
    },
  },
  lv: {
    'raw-html': {
      message: 'Negaidīts HTML “{found}”, gaidīts Markdown',
      repair: 'Rakstiet to Markdown; atļauti tikai br, kbd, sub, sup, abbr, details un summary.',
    },
    'unfilled-gap': {
      message: 'Negaidīts komentārs “{found}”, tā vietā gaidīts teksts',
      repair: 'Uzrakstiet tekstu un izdzēsiet komentāru no <!-- līdz -->.',
    },
  },
  et: {
    'raw-html': {
      message: 'Ootamatu HTML „{found}“, ootasime Markdowni',
      repair:
        'Kirjutage see Markdownis; lubatud on ainult br, kbd, sub, sup, abbr, details ja summary.',
    },
    'unfilled-gap': {
      message: 'Ootamatu kommentaar „{found}“, selle asemel ootasime teksti',
      repair: 'Kirjutage tekst ja kustutage kommentaar alates märgist <!-- kuni märgini -->.',
    },
  },
  pl: {
    'raw-html': {
      message: 'Nieoczekiwany HTML „{found}”, oczekiwano Markdownu',
      repair:
        'Zapisz to w Markdownie; dozwolone są tylko br, kbd, sub, sup, abbr, details i summary.',
    },
    'unfilled-gap': {
      message: 'Nieoczekiwany komentarz „{found}”, w jego miejscu oczekiwano tekstu',
      repair: 'Napisz tekst i usuń komentarz od <!-- do -->.',
    },
  },
};
