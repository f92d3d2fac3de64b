import * as z from 'zod';
import {SUGGESTION, USE_SECTION} from '../claims';
import type {Known} from './fields';
import {pictures} from './pictures';
import {
  countries,
  country,
  date,
  entryIds,
  IMPOSSIBLE_PERIOD,
  interval,
  language,
  languageTag,
  LICENCES,
  rule,
  runsForwards,
  sources,
  summary,
  term,
  text,
  textOrNumber,
  words,
} from './fields';

/** Front matter of the original of a case study. */
export function caseStudySchema(known: Known) {
  return z.strictObject({
    ...words,
    inOtherLanguages: z.partialRecord(language, z.strictObject({title: text, summary})).default({}),
    countries: countries(known),
    places: z.array(text).default([]),
    organisations: z.array(organisation(known)).min(1),
    period: z
      .strictObject({...interval, ongoing: z.boolean().exactOptional()})
      .refine(runsForwards, IMPOSSIBLE_PERIOD)
      .exactOptional(),
    themes: z.array(term(known, 'themes')).min(1),
    activities: z.array(term(known, 'activities')).default([]),
    audience: z.array(term(known, 'audiences')).default([]),
    topics: z.array(term(known, 'topics')).default([]),
    levels: z.array(term(known, 'education-levels')).default([]),
    barriers: z.array(term(known, 'inclusion-barriers')).default([]),
    delivery: term(known, 'delivery').exactOptional(),
    effort: effort(known).exactOptional(),
    programme: programme(known).exactOptional(),
    evidence: term(known, 'evidence'),
    claims: claims(known),
    transfer: effort(known).exactOptional(),
    reuse: z.array(reuse(known)).default([]),
    chapters: entryIds(known, 'chapter'),
    sources: sources(known),
    licence: z.enum(LICENCES),
    pictures: pictures.exactOptional(),
  });
}

function organisation(known: Known) {
  return z.strictObject({
    name: text,
    kind: term(known, 'organisation-kinds'),
    role: term(known, 'organisation-roles'),
  });
}

function effort(known: Known) {
  return z.strictObject({
    staffHours: z.number().positive().exactOptional(),
    costBand: term(known, 'cost-bands').exactOptional(),
  });
}

/** By section id; what the guide itself suggests cannot be called anything else. */
function claims(known: Known) {
  const suggested = {[USE_SECTION]: z.literal(SUGGESTION).exactOptional()};
  return z.object(suggested).catchall(term(known, 'claims')).default({});
}

function reuse(known: Known) {
  return z.strictObject({
    role: text,
    institution: text,
    country: country(known),
    date,
    changed: text,
    result: text.exactOptional(),
    language: languageTag,
  });
}

/** KA1, KA220, KA152-YOU. */
const ERASMUS_ACTION = /^KA[1-3](?:\d{2})?(?:-(?:ADU|HED|SCH|SPO|VET|YOU))?$/;

/** Year, round, country and national agency, action and field, number. */
const ERASMUS_PROJECT = /^20\d{2}-\d-[A-Z]{2}\d{2}-KA\d{3}(?:-[A-Z]{3})?-\d{4,9}$/;

function programme(known: Known) {
  const isErasmus = ({name}: {name: string}) => name === 'erasmus-plus';
  return z
    .strictObject({
      name: term(known, 'programmes'),
      action: text.exactOptional(),
      projectNumber: textOrNumber.exactOptional(),
      grant: z.number().positive().exactOptional(),
    })
    .refine((value) => !isErasmus(value) || ERASMUS_ACTION.test(value.action ?? 'KA1'), {
      path: ['action'],
      params: rule({rule: 'malformed-project'}),
    })
    .refine(
      (value) =>
        !isErasmus(value) ||
        value.projectNumber === undefined ||
        ERASMUS_PROJECT.test(value.projectNumber),
      {path: ['projectNumber'], params: rule({rule: 'malformed-project'})},
    );
}
