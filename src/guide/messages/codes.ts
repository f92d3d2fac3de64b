import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules about addresses and codes that others have made, by language. */
export const CODE_MESSAGES: Record<
  Language,
  Pick<RuleMessages, 'country-alias' | 'malformed-address' | 'malformed-project'>
> = {
  en: {
    'country-alias': {
      message:
        'Unexpected country code "{found}" in {field}, which the European Union uses; expected "{expected}" of ISO 3166-1',
      repair: 'Write "{expected}"; until then "{found}" is read as "{expected}".',
    },
    'malformed-address': {
      message: 'Unexpected address "{found}", expected one that a browser can open',
      repair: 'Copy the address again from the browser, without brackets around it.',
    },
    'malformed-project': {
      message: 'Unexpected "{found}" in "{field}", expected a code as Erasmus+ writes it',
      repair:
        'Copy it from the grant agreement: an action such as KA220-ADU, a project number such as 2016-1-LV01-KA201-022658.',
    },
  },
  lt: {
    'country-alias': {
      message:
        'Netikėtas šalies kodas „{found}“ lauke {field}: jį vartoja Europos Sąjunga, laukta ISO 3166-1 kodo „{expected}“',
      repair: 'Įrašykite „{expected}“; iki tol kodas „{found}“ suprantamas kaip „{expected}“.',
    },
    'malformed-address': {
      message: 'Netinkamas adresas „{found}“, naršyklė jo neatvertų',
      repair: 'Nukopijuokite adresą iš naršyklės iš naujo, be skliaustų aplink.',
    },
    'malformed-project': {
      message: 'Lauke „{field}“ netinkamas kodas „{found}“, „Erasmus+“ rašo kitaip',
      repair:
        'Nukopijuokite jį iš sutarties: veiksmas, pavyzdžiui, KA220-ADU, projekto numeris, pavyzdžiui, 2016-1-LV01-KA201-022658.',
    },
  },
  lv: {
    'country-alias': {
      message:
        'Negaidīts valsts kods “{found}” laukā {field}: to lieto Eiropas Savienība, gaidīts ISO 3166-1 kods “{expected}”',
      repair: 'Ierakstiet “{expected}”; līdz tam kods “{found}” tiek saprasts kā “{expected}”.',
    },
    'malformed-address': {
      message: 'Nederīga adrese “{found}”, pārlūks to nevar atvērt',
      repair: 'Nokopējiet adresi no pārlūka vēlreiz, bez iekavām ap to.',
    },
    'malformed-project': {
      message: 'Laukā “{field}” nederīgs kods “{found}”, Erasmus+ to raksta citādi',
      repair:
        'Nokopējiet to no līguma: darbība, piemēram, KA220-ADU, projekta numurs, piemēram, 2016-1-LV01-KA201-022658.',
    },
  },
  et: {
    'country-alias': {
      message:
        'Ootamatu riigikood „{found}“ väljal {field}: seda kasutab Euroopa Liit, ootasime ISO 3166-1 koodi „{expected}“',
      repair: 'Kirjutage „{expected}“; seni tähendab „{found}“ sama mis „{expected}“.',
    },
    'malformed-address': {
      message: 'Vigane aadress „{found}“, brauser seda ei ava',
      repair: 'Kopeerige aadress brauserist uuesti, ilma sulgudeta selle ümber.',
    },
    'malformed-project': {
      message: 'Väljal „{field}“ on vigane kood „{found}“, Erasmus+ kirjutab selle teisiti',
      repair:
        'Kopeerige see lepingust: meede, näiteks KA220-ADU, projekti number, näiteks 2016-1-LV01-KA201-022658.',
    },
  },
  pl: {
    'country-alias': {
      message:
        'Nieoczekiwany kod kraju „{found}” w polu {field}: używa go Unia Europejska, oczekiwano kodu „{expected}” z ISO 3166-1',
      repair: 'Wpisz „{expected}”; do tego czasu „{found}” jest rozumiane jako „{expected}”.',
    },
    'malformed-address': {
      message: 'Niewłaściwy adres „{found}”, przeglądarka go nie otworzy',
      repair: 'Skopiuj adres z przeglądarki jeszcze raz, bez nawiasów wokół niego.',
    },
    'malformed-project': {
      message: 'W polu „{field}” niewłaściwy kod „{found}”, Erasmus+ zapisuje go inaczej',
      repair:
        'Skopiuj go z umowy: akcja, na przykład KA220-ADU, numer projektu, na przykład 2016-1-LV01-KA201-022658.',
    },
  },
};
