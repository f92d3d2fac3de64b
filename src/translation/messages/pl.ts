import type {CommandMessages} from './messages';

/** What `npm run translations` says in Polish. */
export const pl: CommandMessages = {
  kinds: {chapter: 'rozdziały', caseStudy: 'przykłady z praktyki', newsItem: 'aktualności'},
  columns: {
    language: 'język',
    kind: 'rodzaj',
    original: 'oryginał',
    current: 'aktualne',
    behind: 'nieaktualne',
    missing: 'brak',
    orphan: 'bez oryginału',
    reviewed: 'sprawdzone',
  },
  total: 'razem',
  contentErrors: {
    one: 'W treści jest {count} błąd; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.',
    few: 'W treści są {count} błędy; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.',
    many: 'W treści jest {count} błędów; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.',
    other:
      'W treści jest {count} błędu; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.',
  },
  words: 'tytuł i streszczenie',
  intro: 'tekst przed pierwszym nagłówkiem',
  accept: {
    stamped: {
      one: '{file}: {count} sekcja jest teraz oznaczona jako aktualna: {sections}.',
      few: '{file}: {count} sekcje są teraz oznaczone jako aktualne: {sections}.',
      many: '{file}: {count} sekcji jest teraz oznaczonych jako aktualne: {sections}.',
      other: '{file}: {count} sekcji jest teraz oznaczone jako aktualne: {sections}.',
    },
    unchanged: '{file}: nie ma nic do oznaczenia.',
    comparedWith: '{original}: porównano z wersją {version}.',
    allStamped: 'Wszystkie tłumaczenia są już oznaczone; nie ma nic do zrobienia.',
    unknownFile: '{file}: nie ma takiego tekstu. Podaj plik tłumaczenia lub oryginału.',
    hasErrors: {
      one: '{file}: jest {count} błąd. Najpierw go popraw; co zrobić, mówi „npm run check”.',
      few: '{file}: są {count} błędy. Najpierw je popraw; co zrobić, mówi „npm run check”.',
      many: '{file}: jest {count} błędów. Najpierw je popraw; co zrobić, mówi „npm run check”.',
      other: '{file}: jest {count} błędu. Najpierw je popraw; co zrobić, mówi „npm run check”.',
    },
    unwritable:
      '{file}: nie można zmienić pól na początku pliku. Wpisz każde pole w osobnym wierszu.',
    noOriginal: '{file}: oryginału już nie ma.',
    originalWithErrors:
      '{file}: w oryginale są błędy. Najpierw je popraw; co zrobić, mówi „npm run check”.',
    lacks: {
      one: '{file}: brakuje {count} sekcji oryginału: {sections}. Najpierw ją przetłumacz.',
      few: '{file}: brakuje {count} sekcji oryginału: {sections}. Najpierw je przetłumacz.',
      many: '{file}: brakuje {count} sekcji oryginału: {sections}. Najpierw je przetłumacz.',
      other: '{file}: brakuje {count} sekcji oryginału: {sections}. Najpierw je przetłumacz.',
    },
    extra: {
      one: '{file}: jest {count} sekcja, której w oryginale już nie ma: {sections}. Najpierw ją usuń.',
      few: '{file}: są {count} sekcje, których w oryginale już nie ma: {sections}. Najpierw je usuń.',
      many: '{file}: jest {count} sekcji, których w oryginale już nie ma: {sections}. Najpierw je usuń.',
      other:
        '{file}: jest {count} sekcji, których w oryginale już nie ma: {sections}. Najpierw je usuń.',
    },
    unknownSection: '{file}: nieznana sekcja „{sections}”. Są: {expected}.',
    isOriginal:
      '{file}: to oryginał, więc tłumaczenia muszą za nim nadążyć. Jeśli Twoja poprawka nie zmieniła znaczenia, dodaj --no-change-of-meaning; jeśli zmieniła, oznacz każde tłumaczenie, gdy będzie aktualne.',
    noTranslations: '{file}: nie ma tłumaczeń.',
    noEarlierVersion:
      '{file}: git nie ma wcześniejszej wersji, więc nie wiadomo, co zmieniła Twoja poprawka. Podaj sekcje w opcji --section.',
  },
  diff: {
    nothingBehind: '{file}: wszystko jest zgodne z oryginałem.',
    sectionNotBehind: '{file}: sekcja „{sections}” jest aktualna. Nieaktualne: {expected}.',
    isOriginal: '{file}: to oryginał. Podaj jedno z jego tłumaczeń.',
    changes: {
      changed: 'zmieniona w oryginale',
      new: 'nowa w oryginale',
      removed: 'w oryginale już jej nie ma',
    },
    since: 'Co się zmieniło od {version}:',
    neverStamped:
      'Nie można pokazać, co się zmieniło: sekcja nigdy nie była oznaczona jako aktualna.',
    noGit: 'Nie można pokazać, co się zmieniło: nie ma tu historii git.',
    shallow:
      'Nie można pokazać, co się zmieniło: ta kopia ma tylko część historii git. Resztę pobiera „git fetch --unshallow”.',
    notFound:
      'Nie można pokazać, co się zmieniło: w historii git nie ma wersji zgodnej z oznaczeniem w tłumaczeniu.',
    asItIsNow: 'Sekcja w oryginale teraz:',
  },
  next: {
    nothing: 'W tym języku wszystko jest i jest aktualne.',
    tasks: {
      create: 'Napisz {file}: to tłumaczenie pliku {original}',
      refresh: 'Zaktualizuj {file} według {original}',
      repair: 'Popraw {file}: to tłumaczenie pliku {original}',
    },
    missing: 'brakuje tekstu',
    behind: {
      one: 'nieaktualna jest {count} sekcja z {total}: {sections}',
      few: 'nieaktualne są {count} sekcje z {total}: {sections}',
      many: 'nieaktualnych jest {count} sekcji z {total}: {sections}',
      other: 'nieaktualne jest {count} sekcji z {total}: {sections}',
    },
    faulty: 'tekst ma błędy i nie można go pokazać; błędy pokazuje „npm run check”',
    kindReasons: {
      chapter: 'najpierw rozdziały: czytają je wszyscy',
      caseStudy: 'potem przykłady z praktyki: ich tytuł i streszczenie widać już na listach',
      newsItem: 'na końcu aktualności: szybko się starzeją',
    },
  },
};
