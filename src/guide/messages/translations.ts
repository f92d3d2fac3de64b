import type {Language} from '../languages';
import type {RuleMessages} from './messages';

/** The sentences of the rules by which a translation is compared with its original, by language. */
export const TRANSLATION_MESSAGES: Record<
  Language,
  Pick<
    RuleMessages,
    | 'malformed-stamp'
    | 'missing-intro'
    | 'missing-stamp'
    | 'orphaned-stamp'
    | 'translation-without-original'
  >
> = {
  en: {
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
