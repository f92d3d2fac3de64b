import type {GroupHelp} from '../ruleHelp';

/** What is said in Polish about the rules of front matter and vocabulary files. */
export const fields: GroupHelp<'fields'> = {
  'bad-id': {
    title: 'Identyfikator, do którego nie można się odwołać',
    meaning:
      'Identyfikatorem inne pliki nazywają termin lub źródło. Spacje i znaki specjalne zepsułyby odnośniki, które z niego powstają.',
    repair: 'Używaj liter, cyfr i pojedynczych łączników.',
  },
  'coded-field-in-translation': {
    title: 'Dane powtórzone w tłumaczeniu',
    meaning:
      'Kraje, daty, tematy i inne dane stoją tylko w oryginale i obowiązują dla wszystkich języków. Druga kopia prędzej czy później mówiłaby co innego.',
    repair: 'Usuń to pole z tłumaczenia.',
  },
  'country-alias': {
    title: 'Kod kraju używany w Unii Europejskiej',
    meaning:
      'Unia zapisuje Grecję jako EL, a Zjednoczone Królestwo jako UK; inni, tak jak ISO 3166-1, piszą GR i GB. Kod zostanie zrozumiany, ale jednolity zapis utrzymuje dane w porządku.',
    repair: 'Wpisz kod ISO 3166-1.',
  },
  'duplicate-key': {
    title: 'Pole wpisane dwa razy',
    meaning:
      'Program wziąłby jedną z dwóch wartości, a drugą po cichu pominął, i nie byłoby wiadomo którą.',
    repair: 'Zostaw właściwe pole, drugie usuń.',
  },
  'forbidden-key': {
    title: 'Pole, które zmienia serwis',
    meaning:
      'Niektóre pola są poleceniami dla programu, który buduje serwis: przenoszą stronę, ukrywają ją lub zmieniają sposób jej odczytu. Serwis rozstrzyga to tak samo dla wszystkich tekstów.',
    repair: 'Usuń to pole.',
  },
  'front-matter-fence': {
    title: 'Niezamknięty początek',
    meaning:
      'Tekst zaczyna się polami nagłówka między dwoma wierszami, w których są tylko trzy łączniki. Bez nich nie wiadomo, jaki jest tytuł, język i źródła.',
    repair: 'Wpisz wiersz --- na samym początku i drugi po ostatnim polu.',
  },
  'impossible-date': {
    title: 'Data, której nie ma',
    meaning:
      'Datę zapisuje się w kolejności rok, miesiąc, dzień i tak dokładnie, jak podaje ją źródło. Inny zapis oznacza w różnych krajach różne dni.',
    repair: 'Wpisz 2024-05-31, 2024-05 lub 2024 albo pomiń to, czego źródło nie podaje.',
  },
  'impossible-period': {
    title: 'Koniec przed początkiem',
    meaning:
      'Okres kończy się, zanim się zaczął, więc co najmniej jedna data jest błędna. Po datach czytelnicy poznają, jak świeża jest praktyka.',
    repair: 'Sprawdź obie daty w źródle i popraw błędną.',
  },
  'malformed-project': {
    title: 'Kod projektu z błędem',
    meaning:
      'Erasmus+ zapisuje akcje i numery projektów w ustalonej postaci. Tylko po dokładnym numerze można znaleźć projekt w bazie Unii.',
    repair: 'Skopiuj kod z umowy o dofinansowanie.',
  },
  'missing-field': {
    title: 'Brakujące pole',
    meaning:
      'Niektóre pola są potrzebne, bo inaczej strona nie miałaby tytułu, źródła lub licencji.',
    repair: 'Dodaj pole; jeśli nie znasz odpowiedzi, nie zgaduj, lecz zapytaj redakcję.',
  },
  'missing-label': {
    title: 'Brak słowa w jednym z języków',
    meaning:
      'Terminy widzą czytelnicy wszystkich pięciu języków. Bez słowa w swoim języku czytelnik zobaczyłby obce.',
    repair: 'Dodaj słowa. W razie wątpliwości wpisz język w polu awaitingSpecialist.',
  },
  'too-long': {
    title: 'Zbyt długie pole',
    meaning:
      'Tytuły i streszczenia pojawiają się też na listach, w wynikach wyszukiwania i podglądach, gdzie długie są ucinane w połowie.',
    repair: 'Skróć do jednego lub dwóch zdań; resztę napisz w tekście.',
  },
  'unexpected-value': {
    title: 'Wartość spoza listy',
    meaning:
      'To pole przyjmuje tylko kilka słów, od których zależą strony i filtry. Innego słowa nigdzie by nie pokazano.',
    repair: 'Wybierz jedną z wartości podanych w komunikacie.',
  },
  'unknown-entry': {
    title: 'Tekst, którego nie ma',
    meaning:
      'Pole podaje identyfikator rozdziału lub przykładu praktyki, a takiego tekstu nie ma. Czytelnik nie znalazłby odnośnika.',
    repair: 'Skopiuj identyfikator z nazwy pliku lub folderu, bez numeru.',
  },
  'unknown-key': {
    title: 'Pole, którego nikt nie zna',
    meaning:
      'Nazwa pola jest błędna albo przewodnik takiego pola nie ma. Jego treść po cichu by przepadła.',
    repair: 'Popraw nazwę albo usuń pole.',
  },
  'unknown-term': {
    title: 'Terminu nie ma na liście',
    meaning:
      'Ta sama rzecz ma we wszystkich tekstach ten sam identyfikator, dzięki czemu znajdują ją czytelnicy każdego języka. Identyfikator wymyślony przez ciebie nie byłby ani tłumaczony, ani znajdowany.',
    repair: 'Wybierz identyfikator z listy podanej w komunikacie albo zaproponuj tam nowy termin.',
  },
  'unsupported-yaml': {
    title: 'Zawiły zapis YAML',
    meaning:
      'Kotwice, aliasy, scalenia i znaczniki różne programy rozumieją różnie. Proste wartości wszędzie znaczą to samo.',
    repair: 'Wypisz całą wartość; jeśli zaczyna się znakiem specjalnym, weź ją w cudzysłów.',
  },
  'wrong-type': {
    title: 'Wartość niewłaściwego rodzaju',
    meaning:
      'Pole oczekuje wartości innego rodzaju, na przykład listy lub liczby. Słowa takie jak yes albo liczbę bez cudzysłowu program może zrozumieć inaczej.',
    repair:
      'Wpisz wartość rodzaju podanego w komunikacie; liczbę, która jest tekstem, weź w cudzysłów.',
  },
  'yaml-syntax': {
    title: 'Pola, których nie udało się odczytać',
    meaning:
      'Jeden znak w polach nagłówka jest nie na swoim miejscu: często to dwukropek w zdaniu, niezamknięty cudzysłów lub złe wcięcie. Dlatego nie udało się odczytać żadnego pola.',
    repair: 'Obejrzyj wskazany i poprzedni wiersz; tekst z dwukropkiem weź w cudzysłów.',
  },
};
