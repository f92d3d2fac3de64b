import type {GroupHelp} from '../ruleHelp';

/** What is said in Polish about the rules of entries and their translations. */
export const entries: GroupHelp<'entries'> = {
  'duplicate-id': {
    title: 'Identyfikator użyty dwa razy',
    meaning:
      'Dwa rozdziały, terminy, źródła lub nagłówki mają ten sam identyfikator, więc odnośnik może oznaczać każdy z nich.',
    repair: 'Nadaj jednemu inny identyfikator i popraw odnośniki do niego.',
  },
  'malformed-stamp': {
    title: 'Zapis, który nie jest kodem kontrolnym',
    meaning:
      'Tłumaczenie przechowuje kod kontrolny każdej części oryginału, aby później było widać, że oryginał się zmienił. Wpisuje go polecenie, nigdy człowiek.',
    repair:
      'Porównaj oba teksty i uruchom polecenie podane w komunikacie: zapisze ono kod od nowa.',
  },
  'missing-english': {
    title: 'Brak tekstu po angielsku',
    meaning:
      'Czytelnikom, w których języku tekstu nie ma, pokazuje się angielski. Bez niego zobaczyliby język, którego może nie znają.',
    repair: 'Dodaj tłumaczenie na angielski; krótkie i wierne jest lepsze niż żadne.',
  },
  'missing-stamp': {
    title: 'Tłumaczenie, którego nikt nie porównał',
    meaning:
      'Tłumaczenie nie mówi, z jakim stanem oryginału je porównano. Dlatego nie wiadomo, czy jest aktualne.',
    repair: 'Porównaj oba teksty i uruchom polecenie podane w komunikacie.',
  },
  'no-original': {
    title: 'Same tłumaczenia',
    meaning:
      'Wszystkie teksty tego wpisu są oznaczone jako tłumaczenia. Jeden musi być oryginałem: są w nim dane i z nim porównuje się pozostałe.',
    repair: 'Usuń pole translation z tekstu, który napisano jako pierwszy, i wpisz tam dane.',
  },
  'orphaned-stamp': {
    title: 'Zapis o części, której już nie ma',
    meaning:
      'W tłumaczeniu został zapis o części, której nie ma już ani w nim, ani w oryginale. Przez takie resztki stan tłumaczenia jest pokazywany błędnie.',
    repair: 'Porównaj oba teksty i uruchom polecenie podane w komunikacie: usunie ono ten zapis.',
  },
  'second-original': {
    title: 'Dwa oryginały',
    meaning:
      'Dwa teksty jednego wpisu podają się za oryginał. Ich dane mogłyby się różnić i nikt by nie wiedział, które obowiązują.',
    repair: 'Zmień jeden z nich w tłumaczenie i usuń z niego dane.',
  },
  'translation-of-mismatch': {
    title: 'Nie ten oryginał',
    meaning:
      'Tłumaczenie podaje inny język niż język oryginału. Byłoby porównywane z tekstem, z którego nie powstało.',
    repair: 'Wpisz po of: język oryginału.',
  },
  'translation-without-original': {
    title: 'Tłumaczenie bez oryginału',
    meaning:
      'W tym samym miejscu nie ma tekstu w języku oryginału. Często oryginał przeniesiono lub zmieniono mu nazwę, a o tłumaczeniu zapomniano.',
    repair: 'Nadaj obu ten sam folder i tę samą nazwę albo dodaj oryginał.',
  },
};

/** What is said in Polish about the rules of a translation beside its original. */
export const agreement: GroupHelp<'agreement'> = {
  'citations-differ': {
    title: 'Inne źródła niż w oryginale',
    meaning:
      'W tej części podano inne źródła niż w tej samej części oryginału. Czytelnicy obu języków powinni móc sprawdzić te same dowody.',
    repair: 'Podaj te same źródła; nowe dopisz najpierw do oryginału.',
  },
  'items-differ': {
    title: 'Listy innej długości',
    meaning:
      'Lista lub tabela ma więcej albo mniej wierszy niż w oryginale. Zwykle przy tłumaczeniu pominięto jakiś wiersz.',
    repair: 'Porównaj listy jedna po drugiej i dodaj to, czego brakuje.',
  },
  'numbers-differ': {
    title: 'Inne liczby niż w oryginale',
    meaning:
      'Brakuje liczby albo stoi tam inna. Błędna liczba to najgorsza pomyłka w tłumaczeniu, bo wygląda na poprawną.',
    repair: 'Porównaj z oryginałem; co tam zapisano cyframi, zapisz cyframi.',
  },
  'terms-differ': {
    title: 'Nieoznaczone terminy',
    meaning:
      'W oryginale oznaczono słowa ze słowniczka, których w tej części nie oznaczono, albo odwrotnie. Czytelnik, który słowa nie zna, zostałby bez wyjaśnienia.',
    repair: 'Oznacz te same terminy słowami swojego języka.',
  },
  'too-short': {
    title: 'Zbyt krótkie tłumaczenie',
    meaning: 'Tłumaczenie jest dużo krótsze niż oryginał. Prawdopodobnie pominięto akapit.',
    repair: 'Porównaj część po części i przetłumacz to, czego brakuje.',
  },
};
