import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules about addresses and codes that others have made, by language. */
export const CODE_MESSAGES: Record<
  Language,
  Pick<RuleMessages, 'malformed-address' | 'malformed-project'>
> = {
  en: {
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
