import type {GroupHelp} from '../ruleHelp';

/** What is said in Lithuanian about the rules of files and folders. */
export const files: GroupHelp<'files'> = {
  'bad-file-name': {
    title: 'Vardas, kuris netinka adresui',
    meaning:
      'Failo ar aplanko vardas tampa puslapio adreso dalimi. Didžiąsias raides, tarpus ir raides su ženklais sistemos rašo skirtingai, todėl nuorodos nustoja veikti.',
    repair:
      'Rašykite mažąsias raides a–z, skaitmenis ir brūkšnelius; skyriaus vardą pradėkite numeriu.',
  },
  'mdx-file': {
    title: 'Tekstas, kuriame gali būti programos kodo',
    meaning:
      'Failuose su galūne .mdx gali būti kodo, kuris būtų paleistas kuriant svetainę. Šio vadovo tekstai rašomi paprastu Markdown, todėl kiekvieno tekstą galima priimti be rizikos.',
    repair: 'Pervadinkite failą, kad baigtųsi .md, ir pašalinkite kodą.',
  },
  'not-utf8': {
    title: 'Raidės įrašytos kita koduote',
    meaning:
      'Failas įrašytas sena koduote, kurioje ž ar õ virsta kitais ženklais. UTF-8 tinka visų penkių kalbų raidėms.',
    repair: 'Įrašykite failą iš naujo UTF-8 koduote ir patikrinkite, ar visos raidės teisingos.',
  },
  symlink: {
    title: 'Nuoroda vietoj failo',
    meaning:
      'Simbolinė nuoroda veda į kitą kompiuterio vietą, kurios kiti neturi arba kurios nevalia skelbti.',
    repair: 'Padėkite ten paties failo kopiją.',
  },
  'too-complex': {
    title: 'Per ilgas arba per sudėtingas tekstas',
    meaning:
      'Daugelio tūkstančių ženklų pastraipa arba vienas į kitą sudėti sąrašai ir citatos sustabdytų patikrą ir svetainės kūrimą. Tokio teksto neskaitytų ir žmonės.',
    repair: 'Tarp pastraipų palikite tuščias eilutes, o sąrašus supaprastinkite.',
  },
  'too-large': {
    title: 'Per didelis failas',
    meaning:
      'Teksto failas gali turėti milijoną baitų, tai daugiau nei knyga. Didesnis dažniausiai reiškia klaidą, pavyzdžiui, tekstu įklijuotą paveikslėlį.',
    repair: 'Pašalinkite, kas nėra tekstas, arba padalykite į kelis failus.',
  },
  'unexpected-file': {
    title: 'Failas ne savo vietoje',
    meaning:
      'Turinio aplankuose būna tik tekstai, sąrašai ir paveikslėliai, kiekvienas savo vietoje. Visa kita būtų paskelbta niekam nepatikrinus.',
    repair: 'Perkelkite failą į jo aplanką; paveikslėlius dėkite į aplanką img šalia teksto.',
  },
  'unknown-language': {
    title: 'Kalba, kurios vadove nėra',
    meaning:
      'Failo ar aplanko vardas pasako teksto kalbą. Vadovas turi en, lt, lv, et ir pl; kitu kodu pažymėto teksto niekas nerastų.',
    repair: 'Pervadinkite pagal teksto kalbą.',
  },
  'unreadable-file': {
    title: 'Failas, kurio nepavyko perskaityti',
    meaning:
      'Patikra negalėjo atverti failo arba paveikslėlis sugadintas. Kas nepatikrinta, tas neskelbiama.',
    repair: 'Suteikite teisę failą skaityti arba pakeiskite jį sveika kopija.',
  },
};
