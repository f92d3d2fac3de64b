import type {EpubWords} from './epubWords';

/** What the EPUB says in Estonian. */
export const et: EpubWords = {
  contents: 'Sisukord',
  cover: 'Kaas',
  coverPicture: 'Raamatu „{title}“ kaas',
  landmarks: 'Raamatu põhikohad',
  start: 'Teksti algus',
  terms: 'Mõistete register',
  termsLead: 'Iga mõiste järel on peatükid ja praktikanäited, kus seda kasutatakse.',
  tools: 'Töövahendite loend',
  pages: 'Leheküljed',
  page: 'Lehekülg {number}',
  pageSource: '{title} (PDF, {date})',
  accessibility: {
    text: 'Kogu raamatut saab lugeda tekstina, valides endale sobiva kirja suuruse, kirjatüübi, värvid ja vahed.',
    structure:
      'Pealkirjad, loendid, tabelid ja märkused on vastavalt märgendatud ning võõrkeelsete sõnade juures on märgitud nende keel.',
    pictures: 'Piltidel on tekstikirjeldused.',
    pages: 'Leheküljenumbrid on samad mis sama väljaande PDF-is.',
    tested:
      'Raamatut koostavat programmi kontrollitakse EPUBCheckiga. Raamatu ligipääsetavust ei ole keegi sertifitseerinud ja inimesed, kes kasutavad ekraanilugejat iga päev, ei ole seda kontrollinud.',
  },
};
