import type * as z from 'zod';
import type {SectionId} from '../../guide/model';
import type {caseStudySchema} from '../../guide/schemas/caseStudy';
import type {FieldPath} from './draft';
import {SECTIONS} from './draft';
import type {Step} from './field';

type CaseField = keyof z.input<ReturnType<typeof caseStudySchema>>;

/** The step in which each field of a case study is asked for, and the order within it. `claims` are asked beside the sections. */
export const STEP_OF: Record<CaseField, Step> = {
  title: 'what-and-where',
  summary: 'what-and-where',
  countries: 'what-and-where',
  places: 'what-and-where',
  organisations: 'what-and-where',
  period: 'what-and-where',
  themes: 'what-and-where',
  programme: 'what-and-where',

  activities: 'what-was-done',
  audience: 'what-was-done',
  topics: 'what-was-done',
  levels: 'what-was-done',
  barriers: 'what-was-done',
  delivery: 'what-was-done',
  effort: 'what-was-done',

  evidence: 'known-and-unknown',
  claims: 'known-and-unknown',

  transfer: 'use',
  chapters: 'use',
  reuse: 'use',
  inOtherLanguages: 'use',

  sources: 'sources-and-consent',
  disclaimer: 'sources-and-consent',
  licence: 'sources-and-consent',
  pictures: 'sources-and-consent',
};

/** The step in which the field at a path is asked for; undefined for what the form does not show. */
export function stepOfPath([first, second]: FieldPath): Step | undefined {
  if (first === 'id') return 'what-and-where';
  if (first === SECTIONS || first === 'claims') return stepOfSection(String(second));
  return Object.entries(STEP_OF).find(([field]) => field === first)?.[1];
}

/** The step of a section or part; one of its own kind belongs to what was done. */
export function stepOfSection(id: SectionId): Step {
  return Object.hasOwn(STEP_OF_SECTION, id)
    ? (STEP_OF_SECTION[id] ?? 'what-was-done')
    : 'what-was-done';
}

const STEP_OF_SECTION: Readonly<Record<SectionId, Step>> = {
  context: 'what-and-where',
  practice: 'what-was-done',
  results: 'known-and-unknown',
  unknown: 'known-and-unknown',
  transfer: 'use',
  who: 'use',
  monday: 'use',
  risks: 'use',
  sources: 'sources-and-consent',
};
