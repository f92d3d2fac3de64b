import {describe, expect, it} from 'vitest';
import {READERS} from '../../guide/assembleGuide';
import {VOCABULARIES} from '../../guide/model';
import {openForm} from './caseForm';
import {checkDraft, issueField} from './checkDraft';
import type {Draft, FieldPath, Json} from './draft';
import {withValue} from './draft';
import {toFile} from './draftFile';
import {emptyDraft} from './emptyDraft';
import {MADE_UP_FORM} from './madeUpForm';
import {startTranslation} from './translationDraft';

const form = MADE_UP_FORM;

/** A case study with all that is required and nothing else. */
function soundDraft(): Draft {
  const empty = emptyDraft('lt');
  return {
    ...empty,
    id: 'dvi-mokyklos',
    fields: {
      title: 'Dvi mokyklos',
      summary: 'Dvi mokyklos keitėsi pamokomis.',
      inOtherLanguages: {en: {title: 'Two schools', summary: 'Two schools swapped lessons.'}},
      countries: ['LT'],
      organisations: [{name: 'Mokykla', kind: 'school', role: 'organiser'}],
      themes: ['learning-from-others'],
      evidence: 'reported',
      claims: {practice: 'reported'},
      sources: [{title: 'Pranešimas', publisher: 'Mokykla', language: 'lt', kind: 'article'}],
      licence: 'CC-BY-4.0',
    },
    sections: empty.sections.map((section) => ({...section, markdown: 'Mokytojai keitėsi.'})),
  };
}

describe('checkDraft', () => {
  it('finds the same at every check of one form, whatever was checked in between', () => {
    const again = openForm(form.data);
    const drafts = [
      soundDraft(),
      withValue(soundDraft(), ['countries'], ['XX']),
      withValue(soundDraft(), ['sections', 'sources'], 'A [@S99999] and [@S23].'),
      {...soundDraft(), id: 'leeds-learning-visit'},
    ];
    for (const draft of [...drafts, ...drafts.toReversed()]) {
      expect(checkDraft(again, draft).issues).toEqual(
        checkDraft(openForm(form.data), draft).issues,
      );
    }
  });

  it('reads the vocabulary and an original once', () => {
    const read: string[] = [];
    const counted = openForm(form.data, {
      ...READERS,
      text: (file, place) => (read.push(file.path), READERS.text(file, place)),
      vocabulary: (file, known) => (read.push(file.path), READERS.vocabulary(file, known)),
    });
    const draft = startTranslation(toFile(soundDraft()), 'pl');
    if ('issues' in draft) throw new Error('The original can be read');
    for (const title of ['A', 'B']) checkDraft(counted, withValue(draft, ['title'], title));
    const twice = read.filter((path, at) => read.indexOf(path) !== at);
    expect(twice).toEqual(['case-studies/dvi-mokyklos/pl.md']);
    expect(read.filter((path) => path.startsWith('vocabulary/'))).toHaveLength(VOCABULARIES.length);
  });

  it('finds nothing wrong with a sound draft and has its entry', () => {
    const {issues, entry, guide} = checkDraft(form, soundDraft());
    expect(issues).toEqual([]);
    expect(entry?.facts).toMatchObject({countries: ['LT'], activities: [], reuse: []});
    expect(guide.entries).toEqual([entry]);
    expect(guide.vocabulary.countries.find(({id}) => id === 'LT')?.label.lt).toBe('Lietuva');
  });

  it('names every field that an empty draft misses', () => {
    const {issues, entry} = checkDraft(form, emptyDraft('lt'));
    expect(issues.map(({rule, field}) => [rule, field?.join('.')])).toEqual([
      ['missing-field', 'title'],
      ['missing-field', 'summary'],
      ['missing-field', 'countries'],
      ['missing-field', 'organisations'],
      ['missing-field', 'themes'],
      ['missing-field', 'evidence'],
      ['missing-field', 'sources'],
      ['missing-field', 'licence'],
      ['missing-field', 'inOtherLanguages.en'],
      ['missing-section', 'sections.context'],
      ['missing-section', 'sections.practice'],
      ['missing-section', 'sections.results'],
      ['missing-section', 'sections.unknown'],
      ['missing-section', 'sections.transfer'],
      ['missing-section', 'sections.sources'],
    ]);
    expect(entry?.facts.countries).toEqual([]);
  });

  it.for<readonly [FieldPath, Json, string, FieldPath?]>([
    [['title'], '', 'missing-field'],
    [['summary'], 'a'.repeat(301), 'too-long'],
    [['summary'], 'Rašykite jonas.petraitis@mokykla.lt', 'email-address'],
    [['countries'], ['LT', 'XX'], 'unknown-term', ['countries', 1]],
    [['countries'], ['', 'XX'], 'unknown-term', ['countries', 1]],
    [['organisations', 0, 'name'], ' ', 'missing-field'],
    [['organisations', 1, 'name'], 'B', 'missing-field', ['organisations', 1, 'kind']],
    [
      ['organisations'],
      [{}, {name: 'B', kind: 'school'}],
      'missing-field',
      ['organisations', 1, 'role'],
    ],
    [['period'], {from: '2017', to: '2016'}, 'impossible-period', ['period', 'to']],
    [['period', 'from'], '2017-02-30', 'impossible-date'],
    [['period', 'from'], '---\nx: y', 'impossible-date'],
    [['effort', 'staffHours'], 'a few', 'wrong-type'],
    [['effort', 'staffHours'], -1, 'unexpected-value'],
    [
      ['programme'],
      {name: 'erasmus-plus', action: 'KA9'},
      'malformed-project',
      ['programme', 'action'],
    ],
    [['chapters'], ['no-such-chapter'], 'unknown-entry', ['chapters', 0]],
    [['sources', 0, 'address'], 'javascript:alert(1)', 'malformed-address'],
    [['sources', 0, 'language'], 'Lithuanian', 'wrong-type'],
    [['claims', 'results'], 'guess', 'unknown-term'],
    [['licence'], 'mine', 'unexpected-value'],
    [['inOtherLanguages', 'en', 'summary'], '', 'missing-field'],
    [['inOtherLanguages', 'fr'], {title: 'A', summary: 'B'}, 'unknown-key'],
    [['constructor'], 'x', 'unknown-key'],
    [['slug'], '/admin', 'forbidden-key'],
    [['sections', 'unknown'], '', 'missing-section'],
    [['sections', 'risks'], '', 'missing-use-part'],
    [['sections', 'practice'], '[a](javascript:alert(1))', 'unsafe-link'],
    [['sections', 'practice'], '[a](/case-studies/none)', 'broken-link'],
    [['sections', 'monday'], '![](https://example.org/a.png)', 'missing-alt'],
    [['sections', 'who'], ':::evil\nA\n:::', 'unknown-directive'],
    [['sections', 'sources'], 'A [@S99999].', 'unknown-source'],
    [['sections', 'context'], ':term[a]{#no-such-term}', 'unknown-term'],
    [['sections', 'context'], 'a '.repeat(11_000), 'too-complex', ['sections', 'context']],
  ])('with %j as %j reports %s there', ([field, value, rule, place = field]) => {
    const draft = withValue(soundDraft(), field, value);
    const {issues} = checkDraft(form, draft);
    const found = issues.find((issue) => issue.rule === rule);
    expect(issues.map((issue) => issue.rule)).toContain(rule);
    expect(found?.field).toEqual(place);
    expect(found && issueField(found, draft)).toEqual(place);
  });

  it.each<readonly [FieldPath, Json]>([
    [['title'], '<script>alert(1)</script>'],
    [['title'], '"a": [b]\n---\n# c'],
    [['summary'], '{{a}} *b* &c; \u0000\u202E'],
    [['places', 0], '*alias'],
    [['disclaimer'], '---\ntitle: x\n---\n'],
    [['sections', 'context'], '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    [['sections', 'context'], '---\ntitle: x\n---\n\n# A\n\n## B {#results}'],
    [['sections', 'context'], '```\n\n<!--'],
    [['sections', 'transfer'], '### Kita {#monday}'],
    [['sections', 'unknown'], '\u0645\u0631\u062D\u0628\u0627 \u202E abc \uD800'],
  ])('takes %j with %j for plain text', (field, value) => {
    expect(checkDraft(form, withValue(soundDraft(), field, value)).issues).toEqual([]);
  });

  it('reports the id of another case study, and makes no text of it', () => {
    const draft = {...soundDraft(), id: 'leeds-learning-visit'};
    const {issues, entry} = checkDraft(form, draft);
    expect(issues.map(({rule, field}) => [rule, field])).toEqual([['duplicate-id', ['id']]]);
    expect(entry?.texts.size).toBe(1);
  });

  it.each([
    ['../../.github/workflows/x', 'case-studies/github-workflows-x/lt.md'],
    ['Dvi Mokyklos', 'case-studies/dvi-mokyklos/lt.md'],
    ['', 'case-studies/dvi-mokyklos/lt.md'],
    ['\u0645', 'case-studies/dvi-mokyklos/lt.md'],
  ])('writes with the id "%s" the file %s', (id, file) => {
    expect(toFile({...soundDraft(), id}).path).toBe(file);
  });

  it('shows a translation while it is written, with the facts of its original', () => {
    const started = startTranslation(toFile(soundDraft()), 'pl');
    if ('issues' in started) throw new Error('The original can be read');
    const draft = withValue(started, ['sections', 'context'], 'Nauczyciele.');
    const {entry, issues} = checkDraft(form, draft);
    expect(entry?.texts.get('pl')?.sections.map(({id}) => id)).toEqual(['context']);
    expect(entry?.facts.countries).toEqual(['LT']);
    expect(issues.map(({rule, field}) => `${rule} ${field?.join('.') ?? ''}`)).toContain(
      'missing-field title',
    );
  });

  it('leaves out of the page only the fact that is wrong', () => {
    const draft = withValue(soundDraft(), ['organisations', 1, 'name'], 'B');
    const {entry} = checkDraft(form, withValue(draft, ['period', 'from'], '2017-13'));
    expect(entry?.facts.organisations).toHaveLength(1);
    expect(entry?.facts.period).toBeUndefined();
    expect(entry?.facts.themes).toEqual(['learning-from-others']);
  });
});
