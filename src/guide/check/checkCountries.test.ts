import {describe, expect, it} from 'vitest';
import {assembleGuide} from '../assembleGuide';
import {formatIssues} from '../formatIssue';
import type {Issue} from '../issue';
import {LANGUAGES} from '../languages';

const NEWS = newsWith('[LT, EL, "UK"]');
const CASE_STUDY = `---
title: A
summary: B
countries:
  - UK
organisations: [{name: UK, kind: school, role: organiser}]
themes: [leadership]
evidence: reported
reuse:
  - {role: Head, institution: School, country: GB, date: 2024, changed: EL, language: en}
  - role: Head
    institution: School
    country: EL
    date: 2024
    changed: A
    language: en
sources: [{title: A, publisher: B, language: en, kind: article}]
licence: CC-BY-4.0
---

In the UK.
`;

describe('a country code of the European Union', () => {
  it('stands in the model as the code of ISO 3166-1, in news and in case studies', () => {
    const {guide} = check({'blog/meeting.md': NEWS, 'case-studies/visit/en.md': CASE_STUDY});
    expect(guide.entries.map(({facts}) => facts)).toMatchObject([
      {countries: ['GB'], reuse: [{country: 'GB', changed: 'EL'}, {country: 'GR'}]},
      {countries: ['LT', 'GR', 'GB']},
    ]);
  });

  it('is told of at each place where it is written, and nowhere else', () => {
    const {issues} = check({'blog/meeting.md': NEWS, 'case-studies/visit/en.md': CASE_STUDY});
    expect(aliasesIn(issues)).toEqual([
      'blog/meeting.md:5:17 countries EL GR warning',
      'blog/meeting.md:5:21 countries UK GB warning',
      'case-studies/visit/en.md:5:5 countries UK GB warning',
      'case-studies/visit/en.md:13:14 reuse.country EL GR warning',
    ]);
  });

  it.each([
    ['small letters', '[uk]', ['unknown-term']],
    ['a country that the vocabulary lacks', '[EL]', ['unknown-term'], ['LT', 'GB']],
    ['text where a list belongs', 'UK', ['wrong-type']],
    ['other values than text', '[1, [UK], null]', ['missing-field', 'wrong-type', 'wrong-type']],
  ])('is not seen in %s', (_, countries, rules, codes = CODES) => {
    const {guide, issues} = check({'blog/meeting.md': newsWith(countries)}, codes);
    expect(guide.entries).toEqual([]);
    expect(issues.map(({rule}) => rule).sort()).toEqual(rules);
  });

  it('is told of in every language, with the code that is meant and how to repair it', () => {
    const {issues} = check({'blog/meeting.md': newsWith('[EL]')});
    const all = LANGUAGES.map((language) => formatIssues(issues, {format: 'text', language}));
    expect(all.map((text) => text.split('\n\n')[0]).join('\n\n')).toMatchInlineSnapshot(`
      "blog/meeting.md:5:13  warning  country-alias
        Unexpected country code "EL" in countries, which the European Union uses; expected "GR" of ISO 3166-1
        Did you mean "GR"?
        Write "GR"; until then "EL" is read as "GR".

      blog/meeting.md:5:13  įspėjimas  country-alias
        Netikėtas šalies kodas „EL“ lauke countries: jį vartoja Europos Sąjunga, laukta ISO 3166-1 kodo „GR“
        Gal norėjote parašyti „GR“?
        Įrašykite „GR“; iki tol kodas „EL“ suprantamas kaip „GR“.

      blog/meeting.md:5:13  brīdinājums  country-alias
        Negaidīts valsts kods “EL” laukā countries: to lieto Eiropas Savienība, gaidīts ISO 3166-1 kods “GR”
        Vai domājāt “GR”?
        Ierakstiet “GR”; līdz tam kods “EL” tiek saprasts kā “GR”.

      blog/meeting.md:5:13  hoiatus  country-alias
        Ootamatu riigikood „EL“ väljal countries: seda kasutab Euroopa Liit, ootasime ISO 3166-1 koodi „GR“
        Kas mõtlesite „GR“?
        Kirjutage „GR“; seni tähendab „EL“ sama mis „GR“.

      blog/meeting.md:5:13  ostrzeżenie  country-alias
        Nieoczekiwany kod kraju „EL” w polu countries: używa go Unia Europejska, oczekiwano kodu „GR” z ISO 3166-1
        Czy chodziło o „GR”?
        Wpisz „GR”; do tego czasu „EL” jest rozumiane jako „GR”."
    `);
  });
});

function aliasesIn(issues: readonly Issue[]): readonly string[] {
  return issues
    .filter(({rule}) => rule === 'country-alias')
    .map(({file, line, column, details, nearest, severity}) =>
      [`${file}:${line}:${column}`, details.field, details.found, nearest, severity].join(' '),
    );
}

function newsWith(countries: string): string {
  return `---
title: A
summary: B
when: {}
countries: ${countries}
evidence: reported
sources: [{title: A, publisher: B, language: en, kind: article}]
licence: CC-BY-4.0
---

In the UK.

## What the source does not say {#unknown}

Who came.
`;
}

const CODES: readonly string[] = ['LT', 'GB', 'GR'];

function check(texts: Readonly<Record<string, string>>, countries = CODES) {
  const vocabularies = {
    countries,
    evidence: ['reported'],
    'organisation-kinds': ['school'],
    'organisation-roles': ['organiser'],
    'source-kinds': ['article'],
    themes: ['leadership'],
  };
  const files = Object.entries(vocabularies).map(([name, ids]) => ({
    path: `vocabulary/${name}.yaml`,
    text: `source: A\nterms: [${ids.map(term).join(', ')}]\n`,
  }));
  return assembleGuide([...files, ...Object.entries(texts).map(([path, text]) => ({path, text}))]);
}

function term(id: string): string {
  return `{id: ${id}, label: {en: A, lt: A, lv: A, et: A, pl: A}}`;
}
