import type {GroupHelp} from '../ruleHelp';

/** What is said in Polish about the rules of files and folders. */
export const files: GroupHelp<'files'> = {
  'bad-file-name': {
    title: 'Nazwa, która nie nadaje się na adres',
    meaning:
      'Nazwa pliku lub folderu staje się częścią adresu strony. Wielkie litery, spacje i litery ze znakami każdy system zapisuje inaczej, więc odnośniki przestają działać.',
    repair: 'Używaj małych liter a–z, cyfr i łączników; nazwę rozdziału zacznij od numeru.',
  },
  'mdx-file': {
    title: 'Tekst, w którym może być kod programu',
    meaning:
      'Pliki z końcówką .mdx mogą zawierać kod, który uruchomiłby się przy budowaniu serwisu. Teksty tego przewodnika to zwykły Markdown, dlatego tekst od każdego można przyjąć bez ryzyka.',
    repair: 'Zmień nazwę pliku, aby kończyła się na .md, i usuń kod.',
  },
  'not-utf8': {
    title: 'Litery zapisane w innym kodowaniu',
    meaning:
      'Plik zapisano w dawnym kodowaniu, w którym litery takie jak ž czy õ zmieniają się w inne znaki. UTF-8 mieści litery wszystkich pięciu języków.',
    repair: 'Zapisz plik ponownie w kodowaniu UTF-8 i sprawdź, czy wszystkie litery są poprawne.',
  },
  symlink: {
    title: 'Dowiązanie zamiast pliku',
    meaning:
      'Dowiązanie symboliczne prowadzi w inne miejsce komputera, którego inni nie mają albo którego nie wolno publikować.',
    repair: 'Umieść tam kopię samego pliku.',
  },
  'too-complex': {
    title: 'Tekst zbyt długi lub zbyt złożony',
    meaning:
      'Akapit o wielu tysiącach znaków albo listy i cytaty głęboko jedne w drugich zatrzymałyby sprawdzanie i budowanie serwisu. Ludzie też takiego tekstu nie przeczytają.',
    repair: 'Zostaw puste wiersze między akapitami i uprość listy.',
  },
  'too-large': {
    title: 'Zbyt duży plik',
    meaning:
      'Plik tekstu może mieć milion bajtów, czyli więcej niż książka. Większy to zwykle pomyłka, na przykład obraz wklejony jako tekst.',
    repair: 'Usuń to, co nie jest tekstem, albo podziel całość na kilka plików.',
  },
  'unexpected-file': {
    title: 'Plik w niewłaściwym miejscu',
    meaning:
      'W folderach treści są tylko teksty, listy i obrazy, każdy na swoim miejscu. Wszystko inne zostałoby opublikowane bez sprawdzenia.',
    repair: 'Przenieś plik do właściwego folderu; obrazy umieść w folderze img obok tekstu.',
  },
  'unknown-language': {
    title: 'Język, którego przewodnik nie ma',
    meaning:
      'Nazwa pliku lub folderu mówi, w jakim języku jest tekst. Przewodnik ma en, lt, lv, et i pl; tekstu z innym kodem nikt by nie znalazł.',
    repair: 'Zmień nazwę zgodnie z językiem tekstu.',
  },
  'unreadable-file': {
    title: 'Plik, którego nie udało się odczytać',
    meaning:
      'Nie udało się otworzyć pliku albo obraz jest uszkodzony. Czego nie sprawdzono, tego się nie publikuje.',
    repair: 'Nadaj prawo do odczytu pliku albo zastąp go nieuszkodzoną kopią.',
  },
};
