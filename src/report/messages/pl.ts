import type {ReportMessages} from './messages';

/** What `npm run report` says in Polish. */
export const pl: ReportMessages = {
  purpose:
    'Przewodnik po dobrych praktykach dla nauczycieli, dyrektorów szkół i edukatorów osób dorosłych.',
  handbook: '{site}: rozdziały przewodnika',
  headings: {
    results: 'Rezultaty',
    partners: 'Organizacje',
    countries: 'Kraje',
    languages: 'Teksty według języków',
    reviewers: 'Sprawdzanie tłumaczeń',
  },
  columns: {
    partner: 'organizacja',
    roles: 'rola',
    country: 'kraj',
    language: 'język',
    caseStudies: 'przykłady z praktyki',
    reviewer: 'kto sprawdził',
    translations: 'tłumaczenia',
    original: 'oryginał',
    current: 'aktualne',
    behind: 'nieaktualne',
    missing: 'brak',
    reviewed: 'sprawdzone',
  },
  checked:
    'Sprawdzono {count} plik: szukano informacji o finansowaniu i zastrzeżeń prawnych.|Sprawdzono {count} pliki: szukano informacji o finansowaniu i zastrzeżeń prawnych.|Sprawdzono {count} plików: szukano informacji o finansowaniu i zastrzeżeń prawnych.|Sprawdzono {count} pliku: szukano informacji o finansowaniu i zastrzeżeń prawnych.',
  noBuild:
    'Nie sprawdzono eksportowanych plików: nie ma folderu „{folder}”. Tworzy go „npm run build”.',
  noFunding: 'Nie ustawiono informacji o finansowaniu (FUNDING_STATEMENT), więc jej nie szukano.',
  unread:
    '{file}: nie sprawdzono; plików tego rodzaju nie da się tu odczytać. Sprawdź samodzielnie.',
  lacksFunding: '{file}: brakuje informacji o finansowaniu.',
  lacksDisclaimer:
    '{file}: brakuje zastrzeżenia prawnego {count} tekstu: {ids}.|{file}: brakuje zastrzeżeń prawnych {count} tekstów: {ids}.|{file}: brakuje zastrzeżeń prawnych {count} tekstów: {ids}.|{file}: brakuje zastrzeżeń prawnych {count} tekstu: {ids}.',
  contentErrors:
    'W treści jest {count} błąd; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.|W treści są {count} błędy; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.|W treści jest {count} błędów; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.|W treści jest {count} błędu; tekst, którego nie da się użyć, liczy się jako brakujący. Błędy pokazuje „npm run check”.',
  written: 'Zapisano plik {file}.',
};
