import type {EpubWords} from './epubWords';

/** What the EPUB says in Lithuanian. */
export const lt: EpubWords = {
  contents: 'Turinys',
  cover: 'Viršelis',
  coverPicture: 'Knygos „{title}“ viršelis',
  landmarks: 'Pagrindinės knygos vietos',
  start: 'Teksto pradžia',
  terms: 'Sąvokų rodyklė',
  termsLead:
    'Prie kiekvienos sąvokos nurodyti skyriai ir praktikos pavyzdžiai, kuriuose ji vartojama.',
  tools: 'Įrankių sąrašas',
  pages: 'Puslapiai',
  page: '{number} puslapis',
  pageSource: '{title} (PDF, {date})',
  accessibility: {
    text: 'Visą knygą galima skaityti kaip tekstą, pasirinkus patogų raidžių dydį, šriftą, spalvas ir tarpus.',
    structure:
      'Antraštės, sąrašai, lentelės ir pastabos pažymėtos kaip tokios, o prie žodžių kita kalba nurodyta jų kalba.',
    pictures: 'Paveikslai turi tekstinius aprašus.',
    pages: 'Puslapių numeriai sutampa su to paties leidimo PDF.',
    tested:
      'Knygą kurianti programa tikrinama priemone „EPUBCheck“. Knygos prieinamumo niekas nesertifikavo, o žmonės, kurie ekrano skaitytuvais naudojasi kasdien, jos neišbandė.',
  },
};
