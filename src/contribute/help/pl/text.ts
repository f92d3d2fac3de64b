import type {GroupHelp} from '../ruleHelp';

/** What is said in Polish about the rules of the text. */
export const text: GroupHelp<'text'> = {
  'bad-heading-id': {
    title: 'Identyfikator nagłówka, do którego nie można się odwołać',
    meaning:
      'Identyfikator nagłówka jest w każdym języku ten sam i staje się częścią adresu. Wielkie litery, spacje i litery ze znakami zepsułyby adresy.',
    repair: 'Używaj małych liter a–z, cyfr i łączników.',
  },
  'broken-anchor': {
    title: 'Odnośnik do nagłówka, którego nie ma',
    meaning:
      'Strona istnieje, ale nie ma na niej nagłówka o tym identyfikatorze. Czytelnik trafiłby na jej początek i szukał na próżno.',
    repair: 'Skopiuj identyfikator z nawiasów klamrowych za właściwym nagłówkiem.',
  },
  'broken-link': {
    title: 'Odnośnik donikąd',
    meaning:
      'Pod tym adresem nie ma pliku ani strony: przeniesiono ją albo w ścieżce jest błąd. Czytelnik zobaczyłby stronę błędu.',
    repair: 'Popraw ścieżkę albo usuń odnośnik.',
  },
  'heading-order': {
    title: 'Pominięty poziom nagłówków',
    meaning:
      'Nagłówki schodzą w dół po jednym poziomie. Osoby, które strony słuchają, poruszają się według tych poziomów i myślałyby, że coś przeoczyły.',
    repair: 'Zacznij od ##, a ### pisz tylko pod nim.',
  },
  'incomplete-directive': {
    title: 'Znacznik, w którym czegoś brakuje',
    meaning:
      'Termin potrzebuje słów i identyfikatora, inny język kodu, a narzędzie tytułu. Bez nich znacznik niczego nie pokazuje.',
    repair: 'Wpisz w nawiasach to, co powinno tam być.',
  },
  'malformed-address': {
    title: 'Adres, którego nie da się otworzyć',
    meaning:
      'W adresie jest błąd, więc nie otworzy go żadna przeglądarka. Czytelnicy nie mogliby sprawdzić źródła.',
    repair: 'Skopiuj go ponownie z paska adresu przeglądarki.',
  },
  'malformed-citation': {
    title: 'Odwołanie z błędem',
    meaning:
      'Na źródła powołuje się tak: [@S23], na kilka: [@S23; @S24]. W innej postaci numer zostałby w tekście, a źródło nie trafiłoby na listę.',
    repair: 'Zapisz je w tej postaci, z numerami z wykazu źródeł.',
  },
  'missing-alt': {
    title: 'Obraz bez opisu',
    meaning:
      'Osobom, które obrazu nie widzą, odczytuje się jego opis. Bez niego dowiadują się tylko, że coś tam jest.',
    repair: 'Napisz między ![ a ], co przedstawia obraz i dlaczego tu jest.',
  },
  'missing-heading-id': {
    title: 'Nagłówek bez identyfikatora',
    meaning:
      'Identyfikator pozostaje ten sam, gdy słowa się zmieniają, dzięki czemu odnośniki działają, a tłumaczenia można porównywać część po części.',
    repair: 'Dodaj w nawiasach klamrowych identyfikator, w każdym języku ten sam.',
  },
  'missing-intro': {
    title: 'Nieprzetłumaczony początek',
    meaning: 'W oryginale przed pierwszym nagłówkiem jest tekst, w tłumaczeniu go nie ma.',
    repair: 'Przetłumacz także początek.',
  },
  'missing-section': {
    title: 'Brakująca część',
    meaning:
      'Wszystkie teksty jednego rodzaju mają te same części, aby czytelnicy mogli je porównać i wiedzieli, gdzie szukać. Swoją część ma też to, czego nie wiadomo.',
    repair: 'Dodaj tę część z nagłówkiem; jeśli źródło nic nie podaje, napisz to.',
  },
  'missing-use-part': {
    title: 'Niepełna rada dla innych szkół',
    meaning:
      'Ta część pomaga innym wypróbować praktykę. Muszą wiedzieć, kto bierze udział, od czego zacząć i co może się nie udać.',
    repair: 'Dodaj nagłówek podany w komunikacie z dwoma lub trzema zdaniami.',
  },
  'raw-html': {
    title: 'HTML w tekście',
    meaning:
      'HTML może zawierać skrypty i łatwo psuje się w tłumaczeniu. Tekstom tego przewodnika wystarcza Markdown.',
    repair:
      'Zapisz to w Markdownie; dozwolone są tylko br, kbd, sub, sup, abbr, details i summary.',
  },
  'remote-image': {
    title: 'Obraz z innego serwisu',
    meaning:
      'Inny serwis dowiedziałby się, kto czyta tę stronę, a obraz mógłby bez ostrzeżenia zniknąć lub się zmienić.',
    repair: 'Zapisz obraz w folderze img obok tekstu, jeśli pozwala na to licencja.',
  },
  'unclosed-directive': {
    title: 'Ramka bez końca',
    meaning: 'Niezamknięta ramka obejmuje cały tekst, który po niej następuje.',
    repair: 'Tam, gdzie ramka się kończy, wpisz wiersz z trzema dwukropkami.',
  },
  'unfilled-gap': {
    title: 'Niewypełniona luka',
    meaning:
      'W miejscu, w którym ma być tekst, znajduje się komentarz: nowy plik ma go wszędzie tam, gdzie trzeba coś napisać. Czytelnik nic by tam nie znalazł, a własne komentarze autorów też nie są publikowane.',
    repair:
      'Napisz tekst i usuń komentarz razem z jego znakami. Uwagi dla redakcji umieść w wiadomości do niej.',
  },
  'unknown-directive': {
    title: 'Znacznik, którego nie ma',
    meaning:
      'Po dwukropku stoi nazwa, której przewodnik nie zna, albo zwykły dwukropek wzięto za znacznik. Tekst zostałby pokazany inaczej, niż chcesz.',
    repair: 'Popraw nazwę; jeśli to tylko dwukropek, wpisz przed nim \\.',
  },
  'unknown-section': {
    title: 'Część, której w tekście nie ma',
    meaning:
      'Pole podaje identyfikator części, a takiego nagłówka w tekście nie ma. To, co mówi pole, do niczego by się nie odnosiło.',
    repair: 'Skopiuj identyfikator z nagłówka albo usuń wiersz.',
  },
  'unknown-source': {
    title: 'Źródła nie ma w wykazie',
    meaning: 'Podanego numeru nie ma w wykazie źródeł. Czytelnik nie mógłby odszukać źródła.',
    repair: 'Popraw numer albo dopisz źródło do wykazu.',
  },
  'unknown-word': {
    title: 'Słowo, którego nie ma w słowniku',
    meaning:
      'Może zawierać błąd, ale może też być poprawne, tylko rzadkie. To rada, która niczego nie zatrzymuje.',
    repair: 'Popraw słowo albo dopisz je do listy słów jego języka.',
  },
  'unsafe-link': {
    title: 'Niebezpieczny rodzaj odnośnika',
    meaning:
      'Niektóre odnośniki uruchamiają kod w przeglądarce czytelnika lub otwierają pliki jego komputera.',
    repair: 'Odeślij do zwykłej strony internetowej.',
  },
};
