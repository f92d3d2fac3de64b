import type {EpubWords} from './epubWords';

/** What the EPUB says in Polish. */
export const pl: EpubWords = {
  contents: 'Spis treści',
  cover: 'Okładka',
  coverPicture: 'Okładka książki „{title}”',
  landmarks: 'Najważniejsze miejsca w książce',
  start: 'Początek tekstu',
  terms: 'Indeks pojęć',
  termsLead:
    'Przy każdym pojęciu podano rozdziały i przykłady z praktyki, w których ono występuje.',
  tools: 'Lista narzędzi',
  pages: 'Strony',
  page: 'Strona {number}',
  pageSource: '{title} (PDF, {date})',
  accessibility: {
    text: 'Całą książkę można czytać jako tekst, wybierając wielkość liter, krój pisma, kolory i odstępy.',
    structure:
      'Nagłówki, listy, tabele i przypisy są odpowiednio oznaczone, a przy słowach w innym języku podano ten język.',
    pictures: 'Ilustracje mają teksty alternatywne.',
    pages: 'Numery stron są takie same jak w pliku PDF tego samego wydania.',
    tested:
      'Program, który tworzy tę książkę, jest sprawdzany narzędziem EPUBCheck. Nikt nie certyfikował dostępności książki i nie przetestowały jej osoby, które używają czytników ekranu na co dzień.',
  },
};
