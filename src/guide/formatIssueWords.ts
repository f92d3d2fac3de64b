import type {Language} from './languages';

/** What is said when nothing is wrong with the files that were looked at, while others were not. */
export const PART_IN_ORDER: Record<Language, string> = {
  en: 'The changed files are in order.',
  lt: 'Pakeisti failai tvarkingi.',
  lv: 'Mainītie faili ir kārtībā.',
  et: 'Muudetud failid on korras.',
  pl: 'Zmienione pliki są w porządku.',
};

/** The words of a summary for a pull request. */
export type SummaryWords = {
  readonly title: string;
  /** Below the title when only changed files were looked at. */
  readonly onlyChanged: string;
  /** With `{line}`. */
  readonly line: string;
  /** The last line of a summary that would be too long; with `{count}`. */
  readonly more: string;
};

/** The words of a summary for a pull request, by language. */
export const SUMMARY_WORDS: Record<Language, SummaryWords> = {
  en: {
    title: 'Check of the content',
    onlyChanged: 'Changed files, and what depends on them.',
    line: 'line {line}',
    more: 'Not shown here for want of room: {count} more. Run "npm run check" to see all.',
  },
  lt: {
    title: 'Turinio patikra',
    onlyChanged: 'Pakeisti failai ir tai, kas nuo jų priklauso.',
    line: '{line} eilutė',
    more: 'Dėl vietos stokos čia neparodyta pastabų: {count}. Visas pamatysite paleidę „npm run check“.',
  },
  lv: {
    title: 'Satura pārbaude',
    onlyChanged: 'Mainītie faili un tas, kas no tiem atkarīgs.',
    line: '{line}. rinda',
    more: 'Vietas trūkuma dēļ šeit nav parādītas vēl citas piezīmes: {count}. Visas redzēsiet, palaižot “npm run check”.',
  },
  et: {
    title: 'Sisu kontroll',
    onlyChanged: 'Muudetud failid ja see, mis neist sõltub.',
    line: 'rida {line}',
    more: 'Ruumipuudusel on siin näitamata märkusi: {count}. Kõiki näete käsuga „npm run check“.',
  },
  pl: {
    title: 'Sprawdzenie treści',
    onlyChanged: 'Zmienione pliki i to, co od nich zależy.',
    line: 'wiersz {line}',
    more: 'Z braku miejsca nie pokazano tu kolejnych uwag: {count}. Wszystkie zobaczysz po uruchomieniu „npm run check”.',
  },
};
