import type {EpubWords} from './epubWords';

/** What the EPUB says in Latvian. */
export const lv: EpubWords = {
  contents: 'Saturs',
  cover: 'Vāks',
  coverPicture: 'Grāmatas “{title}” vāks',
  landmarks: 'Galvenās vietas grāmatā',
  start: 'Teksta sākums',
  terms: 'Terminu rādītājs',
  termsLead: 'Pie katra termina norādītas nodaļas un prakses piemēri, kuros tas lietots.',
  tools: 'Rīku saraksts',
  pages: 'Lappuses',
  page: '{number}. lappuse',
  pageSource: '{title} (PDF, {date})',
  accessibility: {
    text: 'Visu grāmatu var lasīt kā tekstu, izvēloties sev ērtu burtu lielumu, fontu, krāsas un atstarpes.',
    structure:
      'Virsraksti, saraksti, tabulas un piezīmes ir atbilstoši iezīmētas, un vārdiem citā valodā ir norādīta to valoda.',
    pictures: 'Attēliem ir teksta apraksti.',
    pages: 'Lappušu numuri ir tādi paši kā tā paša izdevuma PDF datnē.',
    tested:
      'Programmu, kas veido šo grāmatu, pārbauda ar rīku “EPUBCheck”. Grāmatas piekļūstamību neviens nav sertificējis, un cilvēki, kuri ekrāna lasītājus lieto ikdienā, to nav pārbaudījuši.',
  },
};
