import type {NewMessages} from './messages';

/** What `npm run new` says in Polish. */
export const pl: NewMessages = {
  gap: 'Pisz tutaj, a ten wiersz usuń.',
  translationGap: 'Przetłumacz, wpisz tłumaczenie poniżej, a oryginał usuń:',
  intro: 'tekst przed pierwszym nagłówkiem',
  questions: {
    language: 'Język',
    kind: 'Co tworzysz?',
    title: 'Tytuł',
    summary: 'Streszczenie, jedno lub dwa zdania',
    part: 'Część przewodnika',
    of: 'Który tekst tłumaczysz? Ścieżka jego pliku albo identyfikator',
    target: 'Na jaki język?',
    vocabulary: 'Słownik',
    label: 'Termin ({language})',
    definition: 'Co oznacza ({language})',
    unsure: 'Języki, których słowa powinien sprawdzić specjalista, na przykład: lt et',
    file: 'Plik obrazu',
    to: 'Folder tekstu, który go pokazuje',
  },
  kinds: {
    'case-study': 'przykład z praktyki',
    chapter: 'rozdział',
    news: 'wiadomość',
    translation: 'tłumaczenie',
    term: 'termin słownika',
    picture: 'obraz',
  },
  optional: '(Enter – później)',
  choose: 'Numer albo nazwa',
  unexpected: 'Nieoczekiwana wartość „{found}”, oczekiwano: {expected}.',
  tooLong: 'Tekst jest za długi, oczekiwano najwyżej {limit} znaków.',
  idForm: 'małe litery a–z, cyfry i łączniki',
  missing: 'Brakuje {names}.',
  missingRepair: 'Dodaj to, czego brakuje, na przykład: {example}',
  cancelled: 'Niczego nie zapisano.',
  created: 'Utworzono plik {file}',
  added: 'Dodano termin „{id}” do pliku {file}',
  emptyFields: 'Pola do wypełnienia: {list}',
  emptyTexts: 'Teksty do napisania: {list}',
  howToFill:
    'Każde puste pole i każdy komentarz <!-- … --> w pliku to luka. Kontrola wymienia je, dopóki jakaś zostaje:',
  next: 'Dalej:',
  english: 'Dla czytelników innych języków każdy tekst musi być też po angielsku:',
  accept: 'Kiedy tłumaczenie mówi to samo co oryginał:',
  picture: {
    created: 'Utworzono plik {file} ({width} × {height} px, {size} kB), bez ukrytych danych',
    createdDrawing: 'Utworzono plik {file} ({size} kB): rysunek zawierający tylko kształty i tekst',
    frontMatter: 'W polach nagłówka oryginału wpisz:',
    people:
      'Jeśli kogoś można rozpoznać, wpisz „people: recognisable”, a po „consent:” – kto przechowuje pisemną zgodę (stanowisko lub instytucja, bez nazwisk).',
    text: 'W tekście wpisz, dodając opis dla tych, którzy go nie widzą:',
  },
  refused: {
    exists: '{file} już istnieje i pozostaje bez zmian. Wybierz inne --id albo popraw ten plik.',
    pictureExists: '{file} już istnieje i pozostaje bez zmian. Zmień nazwę swojego pliku.',
    takenId: 'Identyfikator „{id}” jest już zajęty: {file}. Wybierz inne --id.',
    noId: 'Z tego tytułu nie da się utworzyć identyfikatora. Dodaj go, na przykład: --id piec-dni-w-leeds',
    unwritable:
      'Nie można zapisać pliku {file} ({reason}). Nadaj sobie prawo zapisu w tym miejscu albo zwolnij miejsce.',
    unknownText: 'Tekstu „{found}” nie ma. Po --of wpisz ścieżkę jego pliku.',
    severalTexts: 'Identyfikator „{found}” ma kilka tekstów. Wpisz jedną ze ścieżek: {list}',
    faultyOriginal:
      'Nie można odczytać pliku {file}. Najpierw go popraw; jak – powie „npm run check”.',
    hasText: '{file} już istnieje i pozostaje bez zmian. Popraw ten plik albo wybierz inny język.',
    faultyVocabulary:
      'Pliku {file} nie ma albo zawiera błędy. Najpierw go popraw; jak – powie „npm run check”.',
    unreadable: 'Nie można odczytać pliku {file} ({reason}). Sprawdź ścieżkę i prawo odczytu.',
    pictureType:
      'Nieoczekiwany rodzaj obrazu {found}, oczekiwano: {expected}. Najpierw zapisz obraz jako JPEG lub PNG.',
    unsafeSvg:
      'Nieoczekiwane „{found}” w rysunku, oczekiwano tylko kształtów i tekstu. Wyeksportuj go jako zwykły SVG.',
    tooLarge:
      'Obraz jest za duży: {found}, oczekiwano najwyżej {expected}. Wybierz mniejszy obraz.',
    noTexts:
      'W folderze „{found}” nie ma tekstów przewodnika. Wpisz na przykład: --to case-studies/leeds-learning-visit',
  },
};
