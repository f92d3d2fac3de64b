import {describe, expect, it, vi} from 'vitest';
import {emptyDraft} from '../../form/emptyDraft';
import type {Field} from '../../form/field';
import {MADE_UP_FORM} from '../../form/madeUpForm';
import {openEngine} from '../formEngine';
import {findFieldWords} from './fieldWords';

vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));

const fields = openEngine(MADE_UP_FORM.data)
  .fieldsOf(emptyDraft('lt'))
  .flatMap((step) => step.fields)
  .flatMap(withInner);

/** A field and all that stands in it. */
function withInner(field: Field): readonly Field[] {
  switch (field.control) {
    case 'group':
    case 'groups':
      return [field, ...field.fields.flatMap(withInner)];
    case 'languageText':
      return [field, ...field.languages.flatMap(withInner)];
    case 'section':
      return [field, ...(field.claim ? [field.claim] : []), ...field.parts.flatMap(withInner)];
    default:
      return [field];
  }
}

const rows = fields.map((field) => [field.key, field] as const);

describe('findFieldWords', () => {
  it('is asked about all fields of the schema, the id and the sections', () => {
    const keys = fields.map(({key}) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'id',
        'sources.kind',
        'pictures.people',
        'sections.monday',
        'claims',
      ]),
    );
  });

  it.each(rows)('has a label for %s', (_, field) => {
    expect(findFieldWords(field)?.label).toMatch(/\S/u);
  });

  it.each(rows.filter(([, {control, name}]) => control !== 'yesNo' && name.length > 2))(
    'has help for %s',
    (_, field) => {
      expect(findFieldWords(field)?.help).toMatch(/\S/u);
    },
  );

  it.each(rows.filter(([, {control}]) => WRITTEN.includes(control)))(
    'has a good and a bad example for %s',
    (_, field) => {
      const {good, bad} = findFieldWords(field) ?? {};
      expect([good, bad]).toEqual([expect.stringMatching(/\S/u), expect.stringMatching(/\S/u)]);
      expect(good).not.toBe(bad);
    },
  );

  it.each(rows.filter(([, {control}]) => control === 'groups' || control === 'texts'))(
    'names an item of %s and the button that adds one',
    (_, field) => {
      const {item, add} = findFieldWords(field) ?? {};
      expect(item).toContain('{number}');
      expect(add).toMatch(/\S/u);
    },
  );
});

/** The controls in which a person writes. */
const WRITTEN: readonly Field['control'][] = ['text', 'longText', 'number', 'texts', 'section'];
