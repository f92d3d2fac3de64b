import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import type {Draft, FieldPath} from './draft';
import {SECTIONS} from './draft';
import {toFile} from './draftFile';
import {emptyDraft} from './emptyDraft';
import type {Field, Step} from './field';
import {pathOf, STEPS} from './field';
import {asFields, CASE_JSON_SCHEMA} from './fieldOrder';

import {toFormFields} from './formFields';
import {STEP_OF, stepOfPath} from './formSteps';
import {MADE_UP_FORM} from './madeUpForm';
import {startTranslation} from './translationDraft';

const form = MADE_UP_FORM;

describe('the fields of the form', () => {
  it('are all those of the schema', () => {
    const names = Object.keys(asFields(CASE_JSON_SCHEMA));
    expect(Object.keys(STEP_OF).toSorted()).toEqual(names.toSorted());
    const shown = fieldsOf(emptyDraft('lt')).filter(({control}) => control !== 'section');
    expect(shown.map(({name}) => name).toSorted()).toEqual(
      names.filter((name) => name !== 'claims').toSorted(),
    );
    expect(names).not.toContain(SECTIONS);
    expect(names).not.toContain('id');
  });

  it('stand in steps', () => {
    expect(toFormFields(form, emptyDraft('lt')).map(({step}) => step)).toEqual(STEPS);
  });

  it.each<readonly [FieldPath, Step | undefined]>([
    [['id'], 'what-and-where'],
    [['organisations', 1, 'name'], 'what-and-where'],
    [['claims', 'practice'], 'what-was-done'],
    [['sections', 'monday'], 'use'],
    [['sections', 'own-section'], 'what-was-done'],
    [['slug'], undefined],
  ])('stand at %j in %s', (field, step) => {
    expect(stepOfPath(field)).toBe(step);
  });

  it('know what they hold', () => {
    const fields = fieldsOf(emptyDraft('lt'));
    const controls = fields.map(({name, control, required}) => `${name} ${control} ${required}`);
    expect(controls).toMatchInlineSnapshot(`
      [
        "title text true",
        "summary longText true",
        "countries choices true",
        "places texts false",
        "organisations groups true",
        "period group false",
        "themes choices true",
        "programme group false",
        "context section true",
        "activities choices false",
        "audience choices false",
        "topics choices false",
        "levels choices false",
        "barriers choices false",
        "delivery choice false",
        "effort group false",
        "practice section true",
        "evidence choice true",
        "results section true",
        "unknown section true",
        "transfer group false",
        "chapters choices false",
        "reuse groups false",
        "inOtherLanguages languageText true",
        "transfer section true",
        "sources groups true",
        "disclaimer longText false",
        "licence choice true",
        "pictures groups false",
        "sources section true",
      ]
    `);
  });

  it('offer the terms in the language of the reader', () => {
    const fields = fieldsOf(emptyDraft('lt'));
    const themes = fields.find(({name}) => name === 'themes');
    expect(themes).toMatchObject({control: 'choices', vocabulary: 'themes'});
    expect(optionsOf(themes)).toContainEqual(
      expect.objectContaining({
        id: 'leading-together',
        label: 'Lyderystė kartu',
      }),
    );
    const chapters = fields.find(({name}) => name === 'chapters');
    expect(optionsOf(chapters).map(({id}) => id)).toContain('visits-and-job-shadowing');
  });

  it('have parts and claims where a section has them', () => {
    const sections = fieldsOf(emptyDraft('et')).filter((field) => field.control === 'section');
    const withClaim = sections.filter(({claim}) => claim).map(({name}) => name);
    expect(withClaim).toEqual(['context', 'practice', 'results']);
    const transfer = sections.find(({name}) => name === 'transfer');
    expect(transfer?.parts.map(({name}) => name)).toEqual(['who', 'monday', 'risks']);
  });

  it('have a place in a draft', () => {
    const paths = fieldsOf(emptyDraft('et')).map((field) => pathOf(field).join('.'));
    expect(paths).toContain('title');
    expect(paths).toContain('transfer');
    expect(paths).toContain('sections.transfer');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('ask of a translation for words only', () => {
    const {sections, ...empty} = emptyDraft('lt');
    const original = toFile({
      ...empty,
      fields: {title: 'A', disclaimer: 'B'},
      sections: sections.map((section) => ({...section, markdown: 'C'})),
    });
    const translation = startTranslation(original, 'pl');
    if ('issues' in translation) throw new Error('The original can be read');
    expect(fieldsOf(translation).map(({name}) => name)).toEqual([
      'title',
      'summary',
      'context',
      'practice',
      'results',
      'unknown',
      'transfer',
      'disclaimer',
      'sources',
    ]);
    expect(fieldsOf(translation).find(({name}) => name === 'disclaimer')?.required).toBe(true);
  });

  it.each(LANGUAGES)('ask whoever writes %s for the other languages', (language) => {
    const field = fieldsOf(emptyDraft(language)).find(({name}) => name === 'inOtherLanguages');
    const groups = field?.control === 'languageText' ? field.languages : [];
    expect(groups.map(({name}) => name)).toEqual(LANGUAGES.filter((each) => each !== language));
    expect(field?.required).toBe(language !== 'en');
  });
});

function fieldsOf(draft: Draft): readonly Field[] {
  return toFormFields(form, draft).flatMap(({fields}) => fields);
}

function optionsOf(field: Field | undefined) {
  return field && 'options' in field ? field.options : [];
}
