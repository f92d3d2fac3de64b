import {LANGUAGES} from '../../../guide/languages';
import type {PublicationCommandMessages} from './messages';

/** What `npm run publication` says in Polish. */
export const pl: PublicationCommandMessages = {
  progress: '{language}: {step}',
  steps: {
    reading: 'czytanie treści',
    pass: 'drukowanie, przebieg {number}',
    small: 'małe pliki PDF, {done} z {total}',
    epub: 'zapisywanie pliku EPUB',
    archive: 'zapisywanie archiwum',
  },
  written:
    '{file}  {size}, {count} strona|{file}  {size}, {count} strony|{file}  {size}, {count} stron|{file}  {size}, {count} strony',
  writtenUnpaged: '{file}  {size}',
  contentErrors:
    'W treści jest {count} błąd; tekst, którego nie da się użyć, jest pominięty. Błędy pokazuje „npm run check”.|W treści są {count} błędy; tekst, którego nie da się użyć, jest pominięty. Błędy pokazuje „npm run check”.|W treści jest {count} błędów; tekst, którego nie da się użyć, jest pominięty. Błędy pokazuje „npm run check”.|W treści jest {count} błędu; tekst, którego nie da się użyć, jest pominięty. Błędy pokazuje „npm run check”.',
  noBrowser:
    'Nie znaleziono przeglądarki Chromium, Chrome ani Edge, więc nie powstały pliki PDF; pliki EPUB i archiwa obywają się bez przeglądarki. Zainstaluj jedną z tych trzech albo wskaż jej program w zmiennej BROWSER_PATH i uruchom „npm run publication” jeszcze raz.',
  noEdition:
    'W treści nie podano wydania: wpisz jego dzień do pliku edition/edition.yaml, na przykład „date: 2026-11-22”.',
  unknownOption: 'Nieznana opcja „{found}”, oczekiwano jednej z: {expected}',
  unknownLanguage: 'Nieznany język „{found}”, oczekiwano jednego z: {expected}',
  unknownFormat: 'Nieznany format „{found}”, oczekiwano jednego z: {expected}',
  unknownPart: 'Nieznana część „{found}”, oczekiwano jednej z: {expected}',
  done: 'Gotowe: {count} plik, {size}, w folderze „{folder}”.|Gotowe: {count} pliki, {size}, w folderze „{folder}”.|Gotowe: {count} plików, {size}, w folderze „{folder}”.|Gotowe: {count} pliku, {size}, w folderze „{folder}”.',
  usage: `Użycie: npm run publication [-- opcje]
Robi z przewodnika książkę w każdym języku: PDF do druku, EPUB do czytania, archiwum do przechowania
oraz mały PDF każdego rozdziału i każdego narzędzia.

  --language ${LANGUAGES.join('|')}   tylko w tym języku (we wszystkich)
  --format pdf|epub|archive   tylko w tym formacie (we wszystkich)
  --only book|chapters|tools  z plików PDF tylko książkę, rozdziały albo narzędzia (wszystkie)
  --changed                   tylko języki, których treść zmieniła się od utworzenia plików
  --help                      ten tekst

Pliki PDF wymagają przeglądarki Chromium, Chrome lub Edge; gdy sama się nie znajduje, wskazuje ją BROWSER_PATH.
Kod wyjścia: 0 – gotowe, 1 – nie wszystko powstało, 2 – niezrozumiałe polecenie.`,
};
