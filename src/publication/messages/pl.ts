import type {BookMessages} from './messages';

/** What a book says besides its texts in Polish. */
export const pl: BookMessages = {
  subtitle: 'Dobre praktyki w rozwoju zawodowym, przywództwie i włączającej edukacji dorosłych',
  description:
    'Przewodnik dla nauczycieli, dyrektorów szkół i edukatorów osób dorosłych: rozdziały z jednostronicowymi narzędziami oraz udokumentowane przykłady z praktyki, które mówią, co zrobiono, co tylko zaplanowano i czego źródło nie podaje.',
  edition: 'Wydanie z {date} r.',
  independent:
    'Publikacja niezależna; nie jest oficjalną publikacją Unii Europejskiej ani opisanych instytucji',
  titles: {
    imprint: 'O tym wydaniu',
    coverage: 'Co zawiera to wydanie',
    cases: 'Przykłady z praktyki',
    moreCases: 'Przykłady z praktyki, których nie ma jeszcze po polsku',
    chronicle: 'Kronika',
    glossary: 'Słowniczek',
    bibliography: 'Źródła',
    contents: 'Spis treści',
    index: 'Indeks terminów',
    tools: 'Narzędzia',
  },
  imprint: {
    edition: 'Wydanie z {date} r. Kod treści: {code}; zmiana dowolnego tekstu zmienia też kod.',
    code: 'Kod treści: {code}',
    licence:
      'Licencja: Creative Commons Uznanie autorstwa 4.0 Międzynarodowe (CC BY 4.0). Teksty wolno kopiować, zmieniać i udostępniać pod warunkiem podania źródła. {address}',
    cite: 'Jak cytować',
    citation: '{author} ({year}). {title}. {subtitle} (wydanie z {date} r.). {address}',
    independent:
      'To publikacja niezależna. Nie jest oficjalną publikacją Unii Europejskiej, narodowej agencji ani opisanych instytucji. Teksty wyrażają wyłącznie poglądy swoich autorów.',
    funding: 'Finansowanie',
    disclaimers: 'Zastrzeżenia prawne, o których zamieszczenie proszą źródła',
    address: 'Aktualne teksty są pod adresem {address}',
  },
  coverage: {
    introduction:
      'Przewodnik ukazuje się w pięciu językach: jedne teksty w nich napisano, inne przetłumaczono i nie każdy istnieje we wszystkich. Ta strona mówi, co zawiera to wydanie.',
    counts: {
      chapter:
        '{count} z {total} rozdziału|{count} z {total} rozdziałów|{count} z {total} rozdziałów|{count} z {total} rozdziału',
      caseStudy:
        '{count} z {total} przykładu z praktyki|{count} z {total} przykładów z praktyki|{count} z {total} przykładów z praktyki|{count} z {total} przykładu z praktyki',
      newsItem:
        '{count} z {total} aktualności|{count} z {total} aktualności|{count} z {total} aktualności|{count} z {total} aktualności',
    },
    originals:
      '{count} tekst napisano po polsku, pozostałe to tłumaczenia.|{count} teksty napisano po polsku, pozostałe to tłumaczenia.|{count} tekstów napisano po polsku, pozostałe to tłumaczenia.|{count} tekstu napisano po polsku, pozostałe to tłumaczenia.',
    behind:
      '{count} tekst nie nadąża za oryginałem; zaznaczono to w tekście.|{count} teksty nie nadążają za oryginałem; zaznaczono to w tekście.|{count} tekstów nie nadąża za oryginałem; zaznaczono to w tekście.|{count} tekstu nie nadąża za oryginałem; zaznaczono to w tekście.',
    noneBehind: 'Wszystkie tłumaczenia nadążają za oryginałem.',
    reviewed:
      'Specjalista sprawdził {count} tłumaczenie.|Specjalista sprawdził {count} tłumaczenia.|Specjalista sprawdził {count} tłumaczeń.|Specjalista sprawdził {count} tłumaczenia.',
    noneReviewed: 'Specjalista nie sprawdził jeszcze żadnego tłumaczenia.',
    behindTitle: 'Co nie nadąża za oryginałem',
    missingTitle: 'Czego nie ma po polsku',
    missingIntroduction:
      'Te teksty istnieją w innych językach. Tutaj je pominięto, zamiast drukować je w języku, którego nie wybrano.',
    nothingMissing: 'To wydanie zawiera wszystkie teksty przewodnika.',
    kinds: {chapter: 'Rozdziały', caseStudy: 'Przykłady z praktyki', newsItem: 'Aktualności'},
  },
  casesIntroduction:
    'Każdy przykład z praktyki streszcza to, co opublikowali organizatorzy lub inne osoby, które to widziały. Przy każdej części podano, skąd to wiemy:',
  moreCasesIntroduction:
    'Te praktyki opisano w innych językach. Tutaj są ich tytuły i streszczenia.',
  readableIn: 'Język tekstu: {languages}',
  chronicleIntroduction:
    'O czym informowały projekty, na których opiera się ten przewodnik, od najnowszych wiadomości. Daty podajemy za źródłami.',
  bibliographyIntroduction:
    'Prace, na które rozdziały powołują się numerem. Przy każdej podano, jak dokładnie ją sprawdzono.',
  checked: {
    full: 'Sprawdzono',
    existence: 'Sprawdzono istnienie: autorzy, rok i tytuł',
    memory: 'Z pamięci: praca podstawowa, nie sprawdzano ponownie',
  },
  glossaryIntroduction: 'Co znaczą słowa używane w tym przewodniku i jak brzmią w innych językach.',
  indexIntroduction: 'Gdzie w tekstach mowa o terminach ze słowniczka.',
  page: 's. {page}',
  facts: {
    label: 'Fakty',
    evidence: 'Skąd to wiemy',
    where: 'Gdzie',
    when: 'Kiedy',
    who: 'Kto',
    activities: 'Działanie',
    audience: 'Dla kogo',
    themes: 'Temat',
    topics: 'Zagadnienia',
    levels: 'Poziom edukacji',
    barriers: 'Pokonywane bariery',
    delivery: 'Forma realizacji',
    effort: 'Ile to kosztowało pracy i pieniędzy',
    programme: 'Program',
    licence: 'Licencja tego tekstu',
    notStated: 'Nie podano',
    period: {
      none: '{time}',
      ongoing: '{time} – trwa nadal',
      end: '{time}; końca nie podano',
      begin: 'Koniec: {time}; początku nie podano',
    },
    ongoing: 'trwa nadal',
  },
  use: {
    ours: 'Nasza propozycja, a nie słowa źródła',
    estimate: 'Nasz szacunek dla pierwszej małej próby:',
  },
  reuse: {
    title: 'Wypróbowane gdzie indziej',
    changed: 'Co zmieniono',
    result: 'Co z tego wyszło',
    notStated: 'Nie podano',
  },
  state: {
    notReviewed: 'tłumaczenia nie sprawdził jeszcze specjalista',
    reviewed: 'weryfikacja tłumaczenia: {reviewer}, {date}',
    machineDraft: 'pierwszą wersję przygotowała maszyna',
    changes: {
      changed: 'Oryginał zmieniono po tym tłumaczeniu.',
      new: 'Nowe w oryginale, jeszcze nieprzetłumaczone.',
      removed: 'Tej części nie ma już w oryginale.',
    },
    words: 'Tytuł i streszczenie',
    introduction: 'Tekst przed pierwszym nagłówkiem',
  },
  claim: 'Skąd to wiemy:',
  evidence: 'Dowody',
  disclaimer: 'Zastrzeżenie prawne źródła',
  credit: 'Ilustracje',
  footnotes: 'Przypisy',
  backToText: 'Wróć do tekstu',
};
