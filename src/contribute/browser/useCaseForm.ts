import {useCallback, useEffect, useMemo, useState} from 'react';
import {withValue, type Draft, type FieldPath, type Json} from '../form/draft';
import {runCheck, shownIssues, startState, withDraft, withLeft, type FormState} from './formState';
import {issuesById} from './listControls';
import type {OpenedTask} from './openTask';
import {whenIdle} from './whenIdle';

/** So long after the last letter the draft is checked. */
const CHECK_DELAY_MS = 800;

/** The form's state with all that can happen to it. */
export function useCaseForm({engine, draft: first}: OpenedTask) {
  const [state, setState] = useState<FormState>(() => startState(engine, first));
  const {draft} = state;
  const update = useCallback(
    (change: (draft: Draft) => Draft) =>
      setState((before) => withDraft(engine, before, change(before.draft))),
    [engine],
  );
  const set = useCallback(
    (path: FieldPath, value: Json) => update((before) => withValue(before, path, value)),
    [update],
  );
  const leave = useCallback(
    (ids: readonly string[]) => setState((before) => withLeft(before, ids)),
    [],
  );
  useEffect(
    () =>
      whenIdle(() => {
        const found = runCheck(engine, draft);
        setState((before) => ({...before, ...found}));
      }, CHECK_DELAY_MS),
    [engine, draft],
  );
  /** Checks now, and from now on shows everything. */
  const ask = useCallback(() => {
    const found = runCheck(engine, draft);
    setState((before) => ({...before, ...found, isAsked: true}));
  }, [engine, draft]);
  const placed = useMemo(() => shownIssues(state), [state]);
  const issues = useMemo(() => issuesById(placed), [placed]);
  return {engine, state, placed, issues, update, set, leave, ask};
}

/** What `useCaseForm` gives. */
export type CaseFormHandle = ReturnType<typeof useCaseForm>;
