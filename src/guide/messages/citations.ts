import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules about citations and about spelling, by language. */
export const CITATION_MESSAGES: Record<
  Language,
  Pick<RuleMessages, 'malformed-citation' | 'unknown-source' | 'unknown-word'>
> = {
  en: {
    'malformed-citation': {
      message: 'Unexpected citation "{found}", expected [@S23], or [@S23; @S24] for several works',
      repair: 'Write the numbers of the works as they stand in the list of sources.',
    },
    'unknown-source': {
      message: 'Unexpected source "{found}", expected one of the works in {file}',
      repair: 'Write the number of a work from that list, or add the work to it.',
    },
    'unknown-word': {
      message: 'Unknown word "{found}"',
      repair: 'Correct it, or add it to spelling/{language}.txt if it is right.',
    },
  },
  lt: {
    'malformed-citation': {
      message:
        'Netinkama nuoroda į šaltinį „{found}“, laukta [@S23] arba, jei šaltiniai keli, [@S23; @S24]',
      repair: 'Parašykite šaltinių numerius taip, kaip jie nurodyti šaltinių sąraše.',
    },
    'unknown-source': {
      message: 'Nežinomas šaltinis „{found}“, laukta vieno iš {file} išvardytų šaltinių',
      repair: 'Parašykite to sąrašo šaltinio numerį arba įrašykite šaltinį į sąrašą.',
    },
    'unknown-word': {
      message: 'Nežinomas žodis „{found}“',
      repair: 'Pataisykite jį arba, jei jis teisingas, įrašykite į spelling/{language}.txt.',
    },
  },
  lv: {
    'malformed-citation': {
      message: 'Nederīga atsauce “{found}”, gaidīts [@S23] vai vairākiem avotiem [@S23; @S24]',
      repair: 'Ierakstiet avotu numurus tā, kā tie norādīti avotu sarakstā.',
    },
    'unknown-source': {
      message: 'Nezināms avots “{found}”, gaidīts kāds no avotiem failā {file}',
      repair: 'Ierakstiet kāda šī saraksta avota numuru vai pievienojiet avotu sarakstam.',
    },
    'unknown-word': {
      message: 'Nezināms vārds “{found}”',
      repair: 'Izlabojiet to vai, ja tas ir pareizs, ierakstiet failā spelling/{language}.txt.',
    },
  },
  et: {
    'malformed-citation': {
      message: 'Sobimatu viide „{found}“, oodati kuju [@S23] või mitme allika puhul [@S23; @S24]',
      repair: 'Kirjuta allikate numbrid nii, nagu need on allikate loendis.',
    },
    'unknown-source': {
      message: 'Tundmatu allikas „{found}“, oodati mõnda allikat failist {file}',
      repair: 'Kirjuta mõne selle loendi allika number või lisa allikas loendisse.',
    },
    'unknown-word': {
      message: 'Tundmatu sõna „{found}“',
      repair: 'Parandage see või lisage faili spelling/{language}.txt, kui see on õige.',
    },
  },
  pl: {
    'malformed-citation': {
      message:
        'Nieprawidłowe odwołanie „{found}”, oczekiwano [@S23] albo, przy kilku źródłach, [@S23; @S24]',
      repair: 'Wpisz numery źródeł tak, jak podano je w wykazie źródeł.',
    },
    'unknown-source': {
      message: 'Nieznane źródło „{found}”, oczekiwano jednego z wykazu {file}',
      repair: 'Wpisz numer źródła z tego wykazu albo dopisz źródło do wykazu.',
    },
    'unknown-word': {
      message: 'Nieznane słowo „{found}”',
      repair: 'Popraw je albo, jeśli jest poprawne, dopisz do pliku spelling/{language}.txt.',
    },
  },
};
