import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules by which numbers, sources, terms and lists of a translation agree with the original, by language. */
export const AGREEMENT_MESSAGES: Record<
  Language,
  Pick<
    RuleMessages,
    'citations-differ' | 'items-differ' | 'numbers-differ' | 'terms-differ' | 'too-short'
  >
> = {
  en: {
    'citations-differ': {
      message:
        'Sources cited in section "{section}" differ from the original: here {found}, there {expected}',
      repair:
        'Cite the same works as the original, in the same section; what is new goes into the original first.',
    },
    'items-differ': {
      message:
        'Lists or tables of section "{section}" differ from the original: here {found}, there {expected}',
      repair: 'Give every list as many items and every table as many rows as in the original.',
    },
    'numbers-differ': {
      message:
        'Numbers in section "{section}" differ from the original: here {found}, there {expected}',
      repair: 'Compare the numbers with the original; write in digits what stands there in digits.',
    },
    'terms-differ': {
      message:
        'Glossary terms in section "{section}" differ from the original: here {found}, there {expected}',
      repair: 'Mark the same terms with :term[words]{#id}, in the words of the glossary.',
    },
    'too-short': {
      message:
        'Unexpected length of {found} characters, expected at least {expected}, as the original is longer',
      repair: 'Look for what is missing, section by section.',
    },
  },
  lt: {
    'citations-differ': {
      message:
        'Skirsnio „{section}“ nuorodos į šaltinius skiriasi nuo originalo: čia {found}, ten {expected}',
      repair:
        'Tame pačiame skirsnyje nurodykite tuos pačius šaltinius kaip originale; naują šaltinį pirma įrašykite į originalą.',
    },
    'items-differ': {
      message:
        'Skirsnio „{section}“ sąrašai arba lentelės skiriasi nuo originalo: čia {found}, ten {expected}',
      repair:
        'Kiekvienas sąrašas turi turėti tiek punktų, o kiekviena lentelė – tiek eilučių, kiek originale.',
    },
    'numbers-differ': {
      message: 'Skirsnio „{section}“ skaičiai skiriasi nuo originalo: čia {found}, ten {expected}',
      repair:
        'Palyginkite skaičius su originalu; kas ten parašyta skaitmenimis, rašykite skaitmenimis.',
    },
    'terms-differ': {
      message:
        'Skirsnio „{section}“ žodynėlio terminai skiriasi nuo originalo: čia {found}, ten {expected}',
      repair: 'Pažymėkite tuos pačius terminus :term[žodžiai]{#id} ir vartokite žodynėlio žodžius.',
    },
    'too-short': {
      message: 'Netikėtas ilgis: {found} ženklų, laukta bent {expected}, nes originalas ilgesnis',
      repair: 'Skirsnis po skirsnio ieškokite, ko trūksta.',
    },
  },
  lv: {
    'citations-differ': {
      message:
        'Sadaļas “{section}” atsauces uz avotiem atšķiras no oriģināla: šeit {found}, tur {expected}',
      repair:
        'Tajā pašā sadaļā norādiet tos pašus avotus, kas oriģinālā; jaunu avotu vispirms ierakstiet oriģinālā.',
    },
    'items-differ': {
      message:
        'Sadaļas “{section}” saraksti vai tabulas atšķiras no oriģināla: šeit {found}, tur {expected}',
      repair: 'Katrā sarakstā jābūt tikpat punktiem un katrā tabulā tikpat rindām kā oriģinālā.',
    },
    'numbers-differ': {
      message: 'Sadaļas “{section}” skaitļi atšķiras no oriģināla: šeit {found}, tur {expected}',
      repair:
        'Salīdziniet skaitļus ar oriģinālu; kas tur rakstīts ar cipariem, rakstiet ar cipariem.',
    },
    'terms-differ': {
      message:
        'Sadaļas “{section}” vārdnīcas termini atšķiras no oriģināla: šeit {found}, tur {expected}',
      repair: 'Atzīmējiet tos pašus terminus ar :term[vārdi]{#id}, lietojot vārdnīcas vārdus.',
    },
    'too-short': {
      message:
        'Negaidīts garums: {found} rakstzīmes, gaidīts vismaz {expected}, jo oriģināls ir garāks',
      repair: 'Sadaļu pa sadaļai meklējiet, kā trūkst.',
    },
  },
  et: {
    'citations-differ': {
      message:
        'Jaotise „{section}“ viited allikatele erinevad originaalist: siin {found}, seal {expected}',
      repair:
        'Viita samas jaotises samadele allikatele nagu originaalis; uus allikas lisa kõigepealt originaali.',
    },
    'items-differ': {
      message:
        'Jaotise „{section}“ loendid või tabelid erinevad originaalist: siin {found}, seal {expected}',
      repair:
        'Igas loendis peab olema sama palju punkte ja igas tabelis sama palju ridu kui originaalis.',
    },
    'numbers-differ': {
      message: 'Jaotise „{section}“ arvud erinevad originaalist: siin {found}, seal {expected}',
      repair: 'Võrdle arve originaaliga; mis on seal numbritega, kirjuta numbritega.',
    },
    'terms-differ': {
      message:
        'Jaotise „{section}“ sõnastiku terminid erinevad originaalist: siin {found}, seal {expected}',
      repair: 'Märgi samad terminid kujul :term[sõnad]{#id}, kasutades sõnastiku sõnu.',
    },
    'too-short': {
      message:
        'Ootamatu pikkus: {found} tähemärki, oodati vähemalt {expected}, sest originaal on pikem',
      repair: 'Otsi jaotis jaotise haaval, mis puudub.',
    },
  },
  pl: {
    'citations-differ': {
      message:
        'Odwołania do źródeł w sekcji „{section}” różnią się od oryginału: tu {found}, tam {expected}',
      repair:
        'Powołaj się w tej samej sekcji na te same źródła co w oryginale; nowe źródło dopisz najpierw do oryginału.',
    },
    'items-differ': {
      message:
        'Listy lub tabele w sekcji „{section}” różnią się od oryginału: tu {found}, tam {expected}',
      repair: 'Każda lista musi mieć tyle punktów, a każda tabela tyle wierszy, ile w oryginale.',
    },
    'numbers-differ': {
      message: 'Liczby w sekcji „{section}” różnią się od oryginału: tu {found}, tam {expected}',
      repair: 'Porównaj liczby z oryginałem; co tam zapisano cyframi, zapisz cyframi.',
    },
    'terms-differ': {
      message:
        'Terminy ze słowniczka w sekcji „{section}” różnią się od oryginału: tu {found}, tam {expected}',
      repair: 'Oznacz te same terminy jako :term[słowa]{#id}, używając słów ze słowniczka.',
    },
    'too-short': {
      message:
        'Nieoczekiwana długość: {found} znaków, oczekiwano co najmniej {expected}, bo oryginał jest dłuższy',
      repair: 'Sprawdź sekcja po sekcji, czego brakuje.',
    },
  },
};
