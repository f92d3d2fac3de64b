import type {SourceFile} from '../../guide/assembleGuide';
import type {Issue} from '../../guide/issue';
import type {Language} from '../../guide/languages';
import type {Draft} from '../form/draft';
import type {CaseFormData} from '../form/formData';
import {draftKey, readKept} from './draftStore';
import type {FormEngine} from './formEngine';
import {planTask, readWish, type TaskPlan} from './planTask';

/** What is needed to open the form. */
export type OpeningRequest = {
  readonly dataUrl: string;
  /** The query of the page's address. */
  readonly query: string;
  readonly language: Language;
  /** Where the site publishes a content file. */
  readonly fileUrl: (file: string) => string;
};

/** A form that is ready to be filled in. */
export type OpenedTask = {
  readonly engine: FormEngine;
  /** Where its draft is kept. */
  readonly key: string;
  readonly draft: Draft;
  /** When the draft was kept, if it is one that the browser kept. */
  readonly savedAt?: Date;
  /** The text that the browser had kept, even where it holds no draft that we can read. */
  readonly kept?: string;
  readonly write: (draft: Draft) => string;
};

/** How the opening of the form ended; the issues say why a file cannot be read. */
export type Opening =
  | ({readonly kind: 'open'} & OpenedTask)
  | {readonly kind: 'unreachable' | 'unknown'}
  | {readonly kind: 'unreadable'; readonly engine: FormEngine; readonly issues: readonly Issue[]};

/** Loads the engine, the form's data, and either the draft that the browser kept or the files with which the task begins. */
export async function openTask(request: OpeningRequest): Promise<Opening> {
  try {
    const [{openEngine, startDraft, KEPT_DRAFT}, data] = await Promise.all([
      import('./formEngine'),
      loadData(request.dataUrl),
    ]);
    const plan = planTask(data.caseStudies, readWish(request.query), request.language);
    if (!plan) return {kind: 'unknown'};
    const engine = openEngine(data);
    const key = draftKey(plan);
    const kept = readKept(() => localStorage, key);
    const keptDraft = kept && KEPT_DRAFT.read(kept.text);
    const draft = keptDraft ?? startDraft(await loadFiles(plan, request), plan);
    if ('issues' in draft) return {kind: 'unreadable', engine, issues: draft.issues};
    const savedAt = keptDraft && kept.savedAt;
    return {
      kind: 'open',
      engine,
      key,
      draft,
      write: KEPT_DRAFT.write,
      ...(savedAt && {savedAt}),
      ...(kept && {kept: kept.text}),
    };
  } catch {
    return {kind: 'unreachable'};
  }
}

async function loadData(address: string): Promise<CaseFormData> {
  // The build of this same site has written it.
  return JSON.parse(await loadText(address)) as CaseFormData;
}

async function loadFiles(
  {own, original}: TaskPlan,
  {fileUrl}: OpeningRequest,
): Promise<{own?: SourceFile; original?: SourceFile}> {
  const load = async (path: string): Promise<SourceFile> => ({
    path,
    text: await loadText(fileUrl(path)),
  });
  return {
    ...(own !== undefined && {own: await load(own)}),
    ...(original !== undefined && {original: await load(original)}),
  };
}

async function loadText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for ${address}`);
  return answer.text();
}
