import {describe, expect, it} from 'vitest';
import {withValue, type Draft, type FieldPath, type Json} from '../form/draft';
import {emptyDraft} from '../form/emptyDraft';
import {MADE_UP_FORM} from '../form/madeUpForm';
import {fieldId} from './fieldId';
import {openEngine} from './formEngine';
import {runCheck, shownIssues, startState, withDraft, withLeft, type FormState} from './formState';

const engine = openEngine(MADE_UP_FORM.data);

function filled(...values: readonly (readonly [FieldPath, Json])[]): FormState {
  const write = (draft: Draft, [path, value]: readonly [FieldPath, Json]) =>
    withValue(draft, path, value);
  return values.reduce(
    (state, value) => withDraft(engine, state, write(state.draft, value)),
    startState(engine, emptyDraft('lt')),
  );
}

function checked(state: FormState): FormState {
  return {...state, ...runCheck(engine, state.draft)};
}

function shown(state: FormState): readonly string[] {
  return shownIssues(state).map(
    ({issue, control}) => `${issue.rule} ${control ? fieldId(control.path) : '–'}`,
  );
}

describe('withDraft', () => {
  it.each([
    ['follows the title', [[['title'], 'Žąsys']], 'zasys'],
    [
      'follows it again',
      [
        [['title'], 'Žąsys'],
        [['title'], 'Antys'],
      ],
      'antys',
    ],
    ['avoids one that is taken', [[['title'], 'Leeds learning visit']], 'leeds-learning-visit-2'],
    [
      'stays as she wrote it',
      [
        [['title'], 'Žąsys'],
        [['id'], 'pauksciai'],
        [['title'], 'Antys'],
      ],
      'pauksciai',
    ],
  ] as const)('makes an id that %s', (_, values, id) => {
    expect(filled(...values).draft.id).toBe(id);
  });

  it('keeps the fields while she only writes', () => {
    const {steps} = startState(engine, emptyDraft('lt'));
    expect(steps).not.toBe(filled().steps);
    const state = filled([['title'], 'Žąsys']);
    const next = withDraft(engine, state, withValue(state.draft, ['summary'], 'A'));
    expect(next.steps).toBe(state.steps);
    expect(next.controls.map(({path}) => fieldId(path))).toContain('field-sources-0-title');
  });
});

describe('shownIssues', () => {
  it('says nothing before anybody has asked or left a field', () => {
    expect(shown(checked(filled()))).toEqual([]);
  });

  it('says what is wrong in a field that was left, not what is still missing', () => {
    const state = checked(filled([['period', 'from'], 'rudenį']));
    const ids = ['field-period-from', 'field-title'];
    expect(shown(withLeft(state, ids))).toEqual(['impossible-date field-period-from']);
  });

  it('says all when asked, in the order of the form', () => {
    const state = {...checked(filled([['period', 'from'], 'rudenį'])), isAsked: true};
    const ids = shown(state).map((each) => each.split(' ')[1]);
    expect(ids).toEqual(
      expect.arrayContaining(['field-title', 'field-period-from', 'field-sections-practice']),
    );
    const order = state.controls.map(({path}) => fieldId(path));
    const places = ids.map((id = '') => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('puts an issue about one choice to its list, one about a group to its field', () => {
    const organisation = {name: 'A', kind: 'castle', role: 'organiser'};
    const state = checked(
      filled([['themes'], ['leading-together', 'no-theme']], [['organisations'], [organisation]]),
    );
    expect(shown({...state, isAsked: true})).toEqual(
      expect.arrayContaining([
        'unknown-term field-themes',
        'unknown-term field-organisations-0-kind',
      ]),
    );
  });
});
