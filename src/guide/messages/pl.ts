import {AGREEMENT_MESSAGES} from './agreement';
import {CASE_STUDY_MESSAGES} from './caseStudies';
import {CITATION_MESSAGES} from './citations';
import {CODE_MESSAGES} from './codes';
import {HTML_MESSAGES} from './html';
import type {RuleMessages} from './messages';
import {PEOPLE_MESSAGES} from './people';
import {PICTURE_MESSAGES} from './pictures';
import {STYLE_MESSAGES} from './style';
import {TRANSLATION_MESSAGES} from './translations';

/** What the check says in Polish. */
export const pl: RuleMessages = {
  'bad-file-name': {
    message:
      'Niewłaściwa nazwa „{found}”, oczekiwano małych liter a–z, cyfr i łączników; w rozdziałach najpierw numer',
    repair: 'Zmień nazwę, na przykład na „clear-words”, a rozdziału na „4-clear-words”.',
  },
  'mdx-file': {
    message: 'Niewłaściwy plik .mdx, oczekiwano .md',
    repair: 'Zmień nazwę pliku, aby kończyła się na .md, i pisz w Markdownie bez kodu programu.',
  },
  'not-utf8': {
    message: 'Niewłaściwe znaki, oczekiwano pliku zapisanego w kodowaniu UTF-8',
    repair: 'Zapisz plik ponownie w kodowaniu UTF-8.',
  },
  symlink: {
    message: 'Niewłaściwe dowiązanie do innego pliku lub folderu, oczekiwano samego pliku',
    repair: 'Zastąp dowiązanie kopią tego, na co wskazuje.',
  },
  'too-complex': {
    message:
      'Tekst jest zbyt długi lub zbyt głęboko zagnieżdżony, nie udało się go odczytać ({reason})',
    repair: 'Podziel tekst na krótsze akapity i prostsze listy.',
  },
  'too-large': {
    message: 'Zbyt duży plik: {found} B, oczekiwano najwyżej {expected} B',
    repair: 'Podziel tekst na kilka plików.',
  },
  'unexpected-file': {
    message: 'Nieoczekiwany plik, oczekiwano tylko treści we właściwym folderze',
    repair: 'Przenieś go gdzie indziej; obrazy umieść w folderze „img” obok tekstu.',
  },
  'unknown-language': {
    message: 'Nieznany język „{found}”, oczekiwano en, lt, lv, et lub pl',
    repair: 'Zmień nazwę zgodnie z językiem, w którym napisano tekst.',
  },
  'unreadable-file': {
    message: 'Nie udało się odczytać pliku lub folderu ({reason})',
    repair: 'Nadaj prawo do odczytu albo zastąp go innym.',
  },
  'bad-id': {
    message: 'Niewłaściwy identyfikator „{found}”, oczekiwano liter, cyfr i pojedynczych łączników',
    repair: 'Zapisz identyfikator tak: „job-shadowing”.',
  },
  'coded-field-in-translation': {
    message: 'Nieoczekiwane pole „{found}” w tłumaczeniu, jego miejsce jest tylko w oryginale',
    repair: 'Usuń stąd to pole; w oryginale obowiązuje ono dla wszystkich języków.',
  },
  'duplicate-key': {
    message: 'Pole „{found}” się powtarza, oczekiwano każdego pola raz',
    repair: 'Usuń jedno z dwóch.',
  },
  'forbidden-key': {
    message: 'Niedozwolone pole „{found}”, zmieniłoby ono budowę strony',
    repair: 'Usuń to pole; serwis decyduje o tym sam.',
  },
  'front-matter-fence': {
    message:
      'Nieoczekiwany początek „{found}”, oczekiwano pól nagłówka między dwoma wierszami zawierającymi tylko ---',
    repair: 'Zacznij plik wierszem --- i takim samym wierszem zamknij pola nagłówka.',
  },
  'impossible-date': {
    message:
      'Niemożliwa data „{found}” w polu {field}, oczekiwano prawdziwego dnia, miesiąca lub roku, na przykład 2024-05-31, 2024-05 lub 2024',
    repair: 'Popraw datę albo pomiń to, czego źródło nie podaje.',
  },
  'impossible-period': {
    message: 'Niemożliwy koniec „{found}”, jest wcześniejszy niż początek „{other}”',
    repair: 'Popraw jedną z dat.',
  },
  'missing-field': {
    message: 'Brakuje pola „{field}”',
    repair: 'Dodaj to pole z wartością do pól nagłówka.',
  },
  'missing-label': {
    message: 'Brakuje {field}, oczekiwano słów we wszystkich pięciu językach',
    repair: 'Dodaj słowa; jeśli masz wątpliwości, wpisz język w polu awaitingSpecialist.',
  },
  'too-long': {
    message: 'Zbyt długie pole {field}: {found} znaków, oczekiwano najwyżej {expected}',
    repair: 'Skróć je do jednego lub dwóch zdań.',
  },
  'unexpected-value': {
    message: 'Nieoczekiwana wartość „{found}” w polu {field}, oczekiwano jednej z: {expected}',
    repair: 'Zastąp ją jedną z tych wartości.',
  },
  'unknown-entry': {
    message:
      'Nieznany wpis „{found}” ({entry}) w polu {field}, oczekiwano identyfikatora istniejącego wpisu',
    repair: 'Zapisz identyfikator tak jak w nazwie pliku lub folderu, bez numeru.',
  },
  'unknown-key': {
    message: 'Nieznane pole „{found}”, oczekiwano jednego z: {expected}',
    repair: 'Popraw nazwę pola albo je usuń.',
  },
  'unknown-term': {
    message: 'Nieznana wartość „{found}” ({one}), oczekiwano jednej z listy {many} {file}',
    repair: 'Wpisz identyfikator terminu z tej listy.',
  },
  'unsupported-yaml': {
    message:
      'Nieoczekiwane „{found}”, oczekiwano prostego YAML bez kotwic, odwołań, scaleń i znaczników',
    repair: 'Wypisz całą wartość; jeśli zaczyna się znakiem specjalnym, weź ją w cudzysłów.',
  },
  'wrong-type': {
    message: 'Niewłaściwa wartość „{found}” w polu {field}, oczekiwano {kind}',
    repair: 'Zapisz wartość w oczekiwanej postaci; liczbę, która jest tekstem, weź w cudzysłów.',
  },
  'yaml-syntax': {
    message: 'Nie udało się odczytać pól nagłówka ({reason})',
    repair: 'Sprawdź wcięcia, nawiasy i cudzysłowy; tekst z dwukropkiem weź w cudzysłów.',
  },
  'duplicate-id': {
    message: 'Identyfikator „{found}” się powtarza, pierwszy jest tutaj: {other}',
    repair: 'Zmień jeden z dwóch identyfikatorów.',
  },
  'missing-english': {
    message: 'Brakuje tekstu angielskiego, który widzą czytelnicy wszystkich innych języków',
    repair: 'Dodaj tłumaczenie tego tekstu na angielski.',
  },
  ...AGREEMENT_MESSAGES.pl,
  ...CASE_STUDY_MESSAGES.pl,
  ...CITATION_MESSAGES.pl,
  ...CODE_MESSAGES.pl,
  ...HTML_MESSAGES.pl,
  ...PEOPLE_MESSAGES.pl,
  ...PICTURE_MESSAGES.pl,
  ...STYLE_MESSAGES.pl,
  ...TRANSLATION_MESSAGES.pl,
  'no-original': {
    message: 'Brakuje oryginału: wszystkie teksty tego wpisu są oznaczone jako tłumaczenia',
    repair: 'Usuń „translation” z tekstu, który powstał pierwszy, i wpisz w nim pola kodowane.',
  },
  'second-original': {
    message: 'Nieoczekiwany drugi oryginał, oczekiwano tłumaczenia pliku {other}',
    repair:
      'Dodaj „translation: {of: …, review: none}” i pozostaw obok tylko tytuł i streszczenie.',
  },
  'translation-of-mismatch': {
    message: 'Nieoczekiwany język „{found}”, oczekiwano języka oryginału „{expected}”',
    repair: 'Wpisz po „of:” język oryginału.',
  },
  'bad-heading-id': {
    message:
      'Niewłaściwy identyfikator nagłówka „{found}”, oczekiwano małych liter a–z, cyfr i łączników, ale nie „intro” ani „front-matter”',
    repair: 'Zapisz identyfikator tak: {#how-to}; jest taki sam we wszystkich językach.',
  },
  'broken-anchor': {
    message: 'Nieznane miejsce „{found}”, oczekiwano identyfikatora nagłówka z {target}',
    repair: 'Wpisz identyfikator, który stoi tam za nagłówkiem w nawiasach klamrowych.',
  },
  'broken-link': {
    message: 'Niewłaściwy odnośnik „{found}”, nie ma {target}',
    repair: 'Popraw adres albo usuń odnośnik.',
  },
  'heading-order': {
    message:
      'Niewłaściwy poziom nagłówka {found}, oczekiwano {expected} lub wyższego, ale poniżej tytułu strony',
    repair: 'Zacznij od ## i schodź po jednym poziomie.',
  },
  'incomplete-directive': {
    message: 'Niepełne „{found}”, oczekiwano {expected}',
    repair: 'Wpisz w nawiasach to, co tam należy.',
  },
  'missing-heading-id': {
    message: 'Brakuje identyfikatora nagłówka, za jego tekstem oczekiwano {#id}',
    repair:
      'Dodaj identyfikator, na przykład „## Kontekst {#context}”; jest taki sam we wszystkich językach.',
  },
  'missing-section': {
    message: 'Brakuje części „{found}”',
    repair: 'Dodaj nagłówek „## … {#{found}}” z własnym tekstem.',
  },
  'unclosed-directive': {
    message: 'Brakuje końca „{found}”, oczekiwano wiersza z dwukropków',
    repair: 'Dodaj wiersz ::: tam, gdzie kończy się ramka.',
  },
  'unknown-directive': {
    message: 'Nieznane „{found}”, oczekiwano jednego z: {expected}',
    repair: 'Popraw nazwę albo, jeśli to zwykły dwukropek, wpisz przed nim \\.',
  },
  'unsafe-link': {
    message: 'Niedozwolony rodzaj odnośnika „{found}”, oczekiwano https, http, mailto lub tel',
    repair: 'Usuń odnośnik albo wskaż zwykłą stronę internetową.',
  },
};
