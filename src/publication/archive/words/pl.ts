import type {ArchiveWords} from './archiveWords';

/** What `llms.txt` and the archive say in Polish. */
export const pl: ArchiveWords = {
  purpose:
    'Przewodnik po dobrych praktykach dla nauczycieli, dyrektorów szkół i edukatorów osób dorosłych: przeczytaj rozdział, wydrukuj jednostronicowe narzędzie i wypróbuj je już w poniedziałek.',
  promise:
    'Każdy tekst mówi, w jakim języku powstał, co naprawdę zrobiono i czego źródło nie podaje.',
  independent:
    'Publikacja niezależna. Nie jest oficjalną publikacją Unii Europejskiej ani opisanych instytucji.',
  rights:
    'Z tekstów można korzystać na licencji {licence} ({address}): podaj źródło i powiedz, co zostało zmienione. Cytaty podlegają odrębnym prawom. Przykład z praktyki lub aktualność może mieć inną licencję; jest wtedy podana przy tekście.',
  syntax:
    'Teksty są zapisane w formacie Markdown, na początku mają pola (YAML). Oprócz zwykłych znaków `[@S23]` wskazuje numerem pracę z wykazu źródeł, `:term[słowa]{#id}` oznacza termin ze słowniczka, `:lang[słowa]{en}` słowa w innym języku, a `:::tool[tytuł]` jednostronicowe narzędzie. Identyfikator po nagłówku, na przykład `{#context}`, jest taki sam w każdym języku.',
  states: {
    origin:
      'Pole `translation` oznacza tłumaczenie; `of` podaje w nim język oryginału. Tekst bez tego pola jest oryginałem.',
    sections:
      'Jego część `sections` zawiera kod kontrolny każdej części oryginału z chwili, gdy ostatnio porównano z nim tłumaczenie. Jeśli oryginał się od tego czasu zmienił, tłumaczenie jest nieaktualne.',
    review:
      '`review: none` oznacza, że tłumaczenia nie sprawdził jeszcze specjalista, dla którego dany język jest ojczysty; `kind: machine-draft` – że jego pierwszą wersję przygotowała maszyna.',
    facts:
      'Zakodowane fakty (miejsca, czas, dowody, źródła i inne) są zapisane tylko w pliku oryginału.',
    evidence:
      'Pole `evidence` mówi, na czym tekst się opiera. To, co planowane, nie jest jeszcze zrobione; tego, co podaje organizator, nie potwierdził nikt niezależny.',
  },
  kinds: {chapter: 'Rozdziały', caseStudy: 'Przykłady z praktyki', newsItem: 'Aktualności'},
  keywords: [
    'dobra praktyka',
    'rozwój zawodowy nauczycieli',
    'przywództwo w szkole',
    'włączająca edukacja dorosłych',
    'obserwacja pracy',
    'przykłady z praktyki',
  ],
  llms: {
    links:
      'Każdy odnośnik do tekstu prowadzi do jego pliku Markdown; ten sam adres bez `index.md` to sama strona. Jeśli tekstu nie ma po polsku, podany jest tekst w innym języku i mówi o tym jego wiersz. Wiersz mówi też, kiedy tłumaczenie nie nadąża za oryginałem.',
    care: 'Nie dopowiadaj tego, co tekst zostawia otwarte, i nie podawaj za zrobione tego, co nazywa planowanym.',
    evidence: 'skąd to wiemy: {label}',
    textIn: {
      en: 'tekst po angielsku',
      lt: 'tekst po litewsku',
      lv: 'tekst po łotewsku',
      et: 'tekst po estońsku',
      pl: 'tekst po polsku',
    },
    behind:
      '{count} część jest nieaktualna względem oryginału|{count} części są nieaktualne względem oryginału|{count} części jest nieaktualnych względem oryginału|{count} części jest nieaktualne względem oryginału',
    headings: {
      start: 'Od czego zacząć',
      data: 'Słowniczek, źródła i dane',
      languages: 'Przewodnik w innych językach',
    },
    files: {
      glossary: {
        title: 'Słowniczek',
        about: 'Co znaczą tu słowa tego przewodnika i jak nazywają się w innych językach.',
      },
      sources: {
        title: 'Źródła',
        about:
          'Prace, na które rozdziały powołują się numerem, i to, jak dokładnie każdą sprawdzono.',
      },
      tools: {
        title: 'Wszystkie narzędzia',
        about: 'Narzędzia ze wszystkich rozdziałów, każde na jednej stronie.',
      },
      status: {
        title: 'Tłumaczenia',
        about: 'Co jest w którym języku i które tłumaczenia nie nadążają za oryginałem.',
      },
      feed: {title: 'Kanał (Atom)', about: 'Przykłady z praktyki i aktualności.'},
      casesJson: {
        title: 'Przykłady z praktyki (JSON)',
        about:
          'Wszystkie przykłady z praktyki z zakodowanymi faktami i znaczeniem kodów w pięciu językach.',
      },
      casesCsv: {title: 'Przykłady z praktyki (CSV)', about: 'Te same dane w tabeli.'},
      casesSchema: {
        title: 'Przykłady z praktyki (JSON Schema)',
        about: 'Co znaczą pola pliku JSON.',
      },
      statusJson: {title: 'Tłumaczenia (JSON)', about: 'Stan każdego tekstu w każdym języku.'},
    },
  },
  readme: {
    title: '{title}: teksty i dane, wydanie z {date} r.',
    about:
      'To archiwum zawiera wszystkie teksty przewodnika po polsku, tak jak je napisano, a także słowniki, wykaz źródeł, obrazy użyte w tekstach i tabele z faktami. Jest przeznaczone dla bibliotek, archiwów i programów.',
    headings: {
      contents: 'Co jest w archiwum',
      reading: 'Jak czytać pliki',
      states: 'Jak rozumieć stan tekstów',
      citing: 'Jak cytować',
      rights: 'Licencja',
    },
    labels: {
      language: 'Język',
      edition: 'Wydanie',
      code: 'Kod treści',
      address: 'Adres',
      behind: 'Teksty nieaktualne względem oryginału',
      missing: 'Teksty, których brak w tym języku',
    },
    contents: {
      chapter: 'rozdziały; ich foldery są ponumerowane w kolejności czytania',
      caseStudy: 'przykłady z praktyki, każdy w swoim folderze',
      newsItem: 'aktualności',
      vocabulary: 'znaczenie wszystkich kodów i słowniczek w pięciu językach',
      bibliography: 'prace, na które powołują się teksty, i to, jak każdą sprawdzono (CSL-JSON)',
      recognition: 'praktyki roku wyróżnione przez redakcję',
      texts: 'wszystkie teksty, ich stan, dowody i licencja',
      facts: 'fakty z rozdziałów, przykładów i aktualności; kody objaśniają słowniki',
      pictures: 'kto wykonał obrazy i czy można na nich rozpoznać ludzi',
      missing: 'czego brak w tym języku i w jakich językach można to przeczytać',
      package: 'co jest w plikach i co znaczą kolumny tabel (Data Package)',
      citation: 'jak cytować – dla programów',
      licence: 'co wolno zrobić z tekstami',
    },
    fixity: 'Plik `datapackage.json` podaje rozmiar i sumę SHA-256 każdego innego pliku.',
    siteLinks:
      'Odnośnik zaczynający się od `/` prowadzi do adresu w witrynie; pracę, termin lub obraz znajdziesz po numerze, identyfikatorze lub nazwie pliku w wymienionych folderach.',
    cite: 'Podaj wydanie i kod treści; gdy zmienia się treść, zmienia się też kod:',
    citation:
      '{author} ({year}). {title}: wydanie z {date} r., kod treści {code} [zbiór danych]. {licence}.',
    noPromise:
      'To archiwum nie obiecuje niczego ponad to, co każdy plik mówi sam o sobie. Tłumaczenie nieaktualne albo niesprawdzone jest tu zachowane takie, jakie jest.',
  },
};
