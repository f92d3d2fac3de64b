import type {GroupHelp} from '../ruleHelp';

/** What is said in Polish about the rules of personal data. */
export const people: GroupHelp<'people'> = {
  'email-address': {
    title: 'Adres e-mail w tekście',
    meaning:
      'Adresy z publicznych tekstów są zbierane do rozsyłania spamu, a ludzie zmieniają miejsce pracy. Poza tym adres należy do osoby.',
    repair: 'Usuń go i podaj instytucję.',
  },
  'personal-code': {
    title: 'Numer osobisty w tekście',
    meaning:
      'Liczba wygląda na numer PESEL lub podobny numer z innego kraju. Kto go ma, może tej osobie zaszkodzić, a raz opublikowanego nie da się cofnąć.',
    repair: 'Usuń go, a jeśli był już publiczny, od razu powiadom redakcję.',
  },
  'phone-number': {
    title: 'Numer telefonu w tekście',
    meaning: 'Numer w publicznym tekście to sprawa prywatna i szybko staje się nieaktualny.',
    repair: 'Usuń go i podaj instytucję, na której stronie jest numer.',
  },
};

/** What is said in Polish about the rules of pictures. */
export const pictures: GroupHelp<'pictures'> = {
  'missing-consent': {
    title: 'Osoba bez zgody',
    meaning:
      'Na obrazie można kogoś rozpoznać, a pola nie mówią, kto przechowuje pisemną zgodę tej osoby. Bez zgody nie wolno publikować obrazu.',
    repair:
      'Wpisz, kto przechowuje zgodę (stanowisko lub instytucja, bez nazwisk), albo wybierz inny obraz.',
  },
  'picture-metadata': {
    title: 'Dane ukryte w obrazie',
    meaning:
      'Aparaty i telefony zapisują w zdjęciach miejsce, czas i urządzenie. Każdy mógłby odczytać, gdzie i kiedy fotografowano dzieci.',
    repair: 'Uruchom polecenie podane w komunikacie; obraz będzie wyglądał tak samo.',
  },
  'picture-too-large': {
    title: 'Zbyt duży obraz',
    meaning:
      'Duży obraz wolno się ładuje i w telefonie kosztuje. Więcej punktów, niż strona może pokazać, nikomu nie pomaga.',
    repair: 'Uruchom polecenie podane w komunikacie: zmniejszy ono obraz.',
  },
  'picture-type': {
    title: 'Inny rodzaj obrazu, niż mówi nazwa',
    meaning: 'Zawartość pliku nie zgadza się z nazwą albo nie każda przeglądarka ją pokaże.',
    repair: 'Uruchom polecenie podane w komunikacie: zapisze ono obraz w odpowiednim formacie.',
  },
  'unlisted-picture': {
    title: 'Niewpisany obraz',
    meaning:
      'Każdy obraz wpisuje się przy jego tekście wraz z informacją, czy można na nim kogoś rozpoznać. Dzięki temu nikogo nie publikuje się bez pytania.',
    repair: 'Dodaj obraz w oryginale, w polu pictures.',
  },
  'unsafe-svg': {
    title: 'Rysunek, w którym są nie tylko kształty',
    meaning:
      'Rysunki SVG mogą zawierać skrypty, odnośniki i obce obrazy. Przepuszczane są tylko kształty i tekst.',
    repair: 'Uruchom polecenie podane w komunikacie albo zapisz rysunek ponownie jako zwykły SVG.',
  },
};

/** What is said in Polish about the rules of style. */
export const style: GroupHelp<'style'> = {
  'hard-to-read': {
    title: 'Tekst trudny w odbiorze',
    meaning:
      'Według znanego wzoru zdania i słowa są dłuższe, niż lubi większość czytelników. Wzór liczy, ale nie rozumie, więc to tylko rada.',
    repair: 'Podziel długie zdania i wybieraj krótsze słowa, jeśli znaczą to samo.',
  },
  'long-sentence': {
    title: 'Długie zdanie',
    meaning:
      'W długim zdaniu wielu gubi wątek, najbardziej ci, którzy czytają w obcym języku. To rada.',
    repair: 'Zrób z niego dwa zdania.',
  },
};
