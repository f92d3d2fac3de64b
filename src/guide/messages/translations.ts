import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules by which a translation is compared with its original, by language. */
export const TRANSLATION_MESSAGES: Record<
  Language,
  Pick<
    RuleMessages,
    | 'citations-differ'
    | 'items-differ'
    | 'malformed-stamp'
    | 'missing-intro'
    | 'missing-stamp'
    | 'numbers-differ'
    | 'orphaned-stamp'
    | 'terms-differ'
    | 'too-short'
    | 'translation-without-original'
  >
> = {
  en: {
    'citations-differ': {
      message:
        'Sources cited in section "{section}" differ from the original: here {found}, there {expected}',
      repair: 'Cite the same works as the original, in the same section.',
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
    'malformed-stamp': {
      message:
        'Unexpected "{found}" in {field}, expected a fingerprint: a letter a–f and nine characters 0–9 or a–f',
      repair:
        'Compare the two texts, then run "npm run translations -- accept {file}", which writes it anew.',
    },
    'missing-intro': {
      message: 'Missing text before the first heading, which the original has',
      repair: 'Translate the text that stands there in the original.',
    },
    'missing-stamp': {
      message:
        'Missing record of the sections of the original with which this translation was compared',
      repair: 'Compare the two texts, then run "npm run translations -- accept {file}".',
    },
    'orphaned-stamp': {
      message: 'Unexpected section "{found}", which neither the original nor this translation has',
      repair:
        'Compare the two texts, then run "npm run translations -- accept {file}", which removes it.',
    },
    'translation-without-original': {
      message: 'Missing original: there is no text in "{found}" at the corresponding place',
      repair: 'Add the original, or give this file the same folder and name as the original has.',
    },
  },
  lt: {
    'citations-differ': {
      message:
        'Skirsnio „{section}“ nuorodos į šaltinius skiriasi nuo originalo: čia {found}, ten {expected}',
      repair: 'Tame pačiame skirsnyje nurodykite tuos pačius šaltinius kaip originale.',
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
    'malformed-stamp': {
      message:
        'Netinkama reikšmė „{found}“ lauke {field}, laukta kontrolinio kodo: raidės a–f ir devynių ženklų 0–9 arba a–f',
      repair:
        'Palyginkite abu tekstus ir paleiskite „npm run translations -- accept {file}“: komanda kodą įrašys iš naujo.',
    },
    'missing-intro': {
      message: 'Trūksta teksto prieš pirmąją antraštę, originale jis yra',
      repair: 'Išverskite tekstą, kuris originale yra toje vietoje.',
    },
    'missing-stamp': {
      message: 'Trūksta įrašo, su kuriais originalo skirsniais šis vertimas palygintas',
      repair: 'Palyginkite abu tekstus ir paleiskite „npm run translations -- accept {file}“.',
    },
    'orphaned-stamp': {
      message: 'Nežinomas skirsnis „{found}“, jo nėra nei originale, nei šiame vertime',
      repair:
        'Palyginkite abu tekstus ir paleiskite „npm run translations -- accept {file}“: komanda šį įrašą pašalins.',
    },
    'translation-without-original': {
      message: 'Trūksta originalo: atitinkamoje vietoje nėra teksto „{found}“ kalba',
      repair:
        'Pridėkite originalą arba suteikite šiam failui tą patį aplanką ir vardą kaip originalo.',
    },
  },
  lv: {
    'citations-differ': {
      message:
        'Sadaļas “{section}” atsauces uz avotiem atšķiras no oriģināla: šeit {found}, tur {expected}',
      repair: 'Tajā pašā sadaļā norādiet tos pašus avotus, kas oriģinālā.',
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
    'malformed-stamp': {
      message:
        'Nederīga vērtība “{found}” laukā {field}, gaidīts kontrolkods: burts a–f un deviņas zīmes 0–9 vai a–f',
      repair:
        'Salīdziniet abus tekstus un palaidiet “npm run translations -- accept {file}”: komanda kodu ierakstīs no jauna.',
    },
    'missing-intro': {
      message: 'Trūkst teksta pirms pirmā virsraksta, oriģinālā tas ir',
      repair: 'Iztulkojiet tekstu, kas oriģinālā ir šajā vietā.',
    },
    'missing-stamp': {
      message: 'Trūkst ieraksta, ar kurām oriģināla sadaļām šis tulkojums salīdzināts',
      repair: 'Salīdziniet abus tekstus un palaidiet “npm run translations -- accept {file}”.',
    },
    'orphaned-stamp': {
      message: 'Nezināma sadaļa “{found}”, tās nav ne oriģinālā, ne šajā tulkojumā',
      repair:
        'Salīdziniet abus tekstus un palaidiet “npm run translations -- accept {file}”: komanda šo ierakstu noņems.',
    },
    'translation-without-original': {
      message: 'Trūkst oriģināla: atbilstošajā vietā nav teksta valodā “{found}”',
      repair:
        'Pievienojiet oriģinālu vai dodiet šim failam tādu pašu mapi un nosaukumu kā oriģinālam.',
    },
  },
  et: {
    'citations-differ': {
      message:
        'Jaotise „{section}“ viited allikatele erinevad originaalist: siin {found}, seal {expected}',
      repair: 'Viita samas jaotises samadele allikatele nagu originaalis.',
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
    'malformed-stamp': {
      message:
        'Sobimatu väärtus „{found}“ väljal {field}, ootasime kontrollkoodi: tähte a–f ja üheksat märki 0–9 või a–f',
      repair:
        'Võrrelge mõlemat teksti ja käivitage „npm run translations -- accept {file}“: käsk kirjutab koodi uuesti.',
    },
    'missing-intro': {
      message: 'Puudub tekst enne esimest pealkirja, originaalis on see olemas',
      repair: 'Tõlkige tekst, mis on originaalis selles kohas.',
    },
    'missing-stamp': {
      message: 'Puudub kirje selle kohta, milliste originaali osadega tõlget on võrreldud',
      repair: 'Võrrelge mõlemat teksti ja käivitage „npm run translations -- accept {file}“.',
    },
    'orphaned-stamp': {
      message: 'Tundmatu osa „{found}“, seda ei ole originaalis ega selles tõlkes',
      repair:
        'Võrrelge mõlemat teksti ja käivitage „npm run translations -- accept {file}“: käsk eemaldab selle kirje.',
    },
    'translation-without-original': {
      message: 'Puudub originaal: vastavas kohas ei ole teksti keeles „{found}“',
      repair: 'Lisage originaal või andke failile sama kaust ja nimi, mis on originaalil.',
    },
  },
  pl: {
    'citations-differ': {
      message:
        'Odwołania do źródeł w sekcji „{section}” różnią się od oryginału: tu {found}, tam {expected}',
      repair: 'Powołaj się w tej samej sekcji na te same źródła co w oryginale.',
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
    'malformed-stamp': {
      message:
        'Niewłaściwa wartość „{found}” w polu {field}, oczekiwano kodu kontrolnego: litery a–f i dziewięciu znaków 0–9 lub a–f',
      repair:
        'Porównaj oba teksty i uruchom „npm run translations -- accept {file}”: polecenie zapisze kod od nowa.',
    },
    'missing-intro': {
      message: 'Brakuje tekstu przed pierwszym nagłówkiem, w oryginale on jest',
      repair: 'Przetłumacz tekst, który stoi w tym miejscu w oryginale.',
    },
    'missing-stamp': {
      message: 'Brakuje zapisu, z którymi częściami oryginału porównano to tłumaczenie',
      repair: 'Porównaj oba teksty i uruchom „npm run translations -- accept {file}”.',
    },
    'orphaned-stamp': {
      message: 'Nieznana część „{found}”, nie ma jej ani w oryginale, ani w tym tłumaczeniu',
      repair:
        'Porównaj oba teksty i uruchom „npm run translations -- accept {file}”: polecenie usunie ten zapis.',
    },
    'translation-without-original': {
      message: 'Brakuje oryginału: w odpowiadającym miejscu nie ma tekstu w języku „{found}”',
      repair:
        'Dodaj oryginał albo nadaj temu plikowi ten sam folder i tę samą nazwę, jakie ma oryginał.',
    },
  },
};
