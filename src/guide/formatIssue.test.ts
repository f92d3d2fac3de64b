import {describe, expect, it} from 'vitest';
import {formatIssues, RULE_MESSAGES} from './formatIssue';
import type {Issue} from './issue';
import {LANGUAGES} from './languages';
import {RULES} from './rules';

const TERM: Issue = {
  rule: 'unknown-term',
  severity: 'error',
  file: 'case-studies/robotics/lt.md',
  line: 6,
  column: 12,
  details: {
    field: 'themes',
    found: 'leadershp',
    vocabulary: 'themes',
    file: 'vocabulary/themes.yaml',
  },
  nearest: 'leadership',
};
const TYPE: Issue = {
  rule: 'wrong-type',
  severity: 'error',
  file: 'a,b:\u001bc.md',
  line: 1,
  column: 2,
  details: {field: 'places', found: '100%\n$& {kind}\u001b[31m', kind: 'list'},
};

describe('formatIssues as text', () => {
  it('tells in every language what was found, what was meant and how to repair it', () => {
    const all = LANGUAGES.map((language) => formatIssues([TERM], {format: 'text', language}));
    expect(all.join('\n\n')).toMatchInlineSnapshot(`
      "case-studies/robotics/lt.md:6:12  error  unknown-term
        Unexpected theme "leadershp", expected one of the themes in vocabulary/themes.yaml
        Did you mean "leadership"?
        Write the id of a term from that list.

      Errors: 1. Warnings: 0.

      case-studies/robotics/lt.md:6:12  klaida  unknown-term
        Nežinoma reikšmė „leadershp“ (tema), laukta vienos iš temų sąrašo vocabulary/themes.yaml
        Gal norėjote parašyti „leadership“?
        Įrašykite termino identifikatorių iš šio sąrašo.

      Klaidų: 1. Įspėjimų: 0.

      case-studies/robotics/lt.md:6:12  kļūda  unknown-term
        Nezināma vērtība “leadershp” (tēma), gaidīta viena no tēmu saraksta vocabulary/themes.yaml
        Vai domājāt “leadership”?
        Ierakstiet termina identifikatoru no šī saraksta.

      Kļūdas: 1. Brīdinājumi: 0.

      case-studies/robotics/lt.md:6:12  viga  unknown-term
        Tundmatu väärtus „leadershp“ (teema), ootasime üht teemade loendist vocabulary/themes.yaml
        Kas mõtlesite „leadership“?
        Kirjutage mõne selle loendi termini tunnus.

      Vigu: 1. Hoiatusi: 0.

      case-studies/robotics/lt.md:6:12  błąd  unknown-term
        Nieznana wartość „leadershp” (temat), oczekiwano jednej z listy tematów vocabulary/themes.yaml
        Czy chodziło o „leadership”?
        Wpisz identyfikator terminu z tej listy.

      Błędy: 1. Ostrzeżenia: 0."
    `);
  });

  it('says so when there is nothing to tell', () => {
    expect(formatIssues([], {format: 'text', language: 'lt'})).toBe('Visas turinys tvarkingas.');
  });

  it('lets no control character of a file reach the terminal', () => {
    expect(formatIssues([TYPE], {format: 'text', language: 'en'})).toMatchInlineSnapshot(`
      "a,b: c.md:1:2  error  wrong-type
        Unexpected "100% $& {kind} [31m" in places, expected a list
        Write the value in the expected form; a number that is meant as text needs quotes.

      Errors: 1. Warnings: 0."
    `);
  });
});

describe('formatIssues for programs', () => {
  it('gives JSON with the sentences beside the parts', () => {
    const issues: unknown = JSON.parse(formatIssues([TERM], {format: 'json', language: 'en'}));
    expect(issues).toMatchObject([{...TERM, hint: 'Did you mean "leadership"?'}]);
    expect(formatIssues([], {format: 'json', language: 'en'})).toBe('[]');
  });

  it('escapes what would end an annotation', () => {
    expect(formatIssues([TYPE], {format: 'github', language: 'en'})).toMatchInlineSnapshot(
      `"::error file=a%2Cb%3A c.md,line=1,col=2,title=wrong-type::Unexpected "100%25 $& {kind} [31m" in places, expected a list%0AWrite the value in the expected form; a number that is meant as text needs quotes."`,
    );
  });
});

describe('the messages', () => {
  const rules = Object.keys(RULES) as (keyof typeof RULES)[];

  it.each(LANGUAGES)('use in %s the same details as in English', (language) => {
    const differing = rules.filter((rule) => {
      const {message} = RULE_MESSAGES[language][rule];
      return String(detailsIn(message)) !== String(detailsIn(RULE_MESSAGES.en[rule].message));
    });
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'are all translated into %s',
    (language) => {
      const same = rules.filter((rule) =>
        [RULE_MESSAGES[language][rule].message, RULE_MESSAGES[language][rule].repair].some(
          (sentence) => Object.values(RULE_MESSAGES.en[rule]).includes(sentence),
        ),
      );
      expect(same).toEqual([]);
    },
  );

  function detailsIn(message: string): readonly string[] {
    return [...message.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name).sort();
  }
});
