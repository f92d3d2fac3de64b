import * as z from 'zod';
import type {Known} from './fields';
import {
  countries,
  entryIds,
  IMPOSSIBLE_PERIOD,
  interval,
  language,
  LICENCES,
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
    programme: programme(known).exactOptional(),
    evidence: term(known, 'evidence'),
    chapters: entryIds(known, 'chapter'),
    sources: sources(known),
    licence: z.enum(LICENCES),
  });
}

function organisation(known: Known) {
  return z.strictObject({
    name: text,
    kind: term(known, 'organisation-kinds'),
    role: term(known, 'organisation-roles'),
  });
}

function programme(known: Known) {
  return z.strictObject({
    name: term(known, 'programmes'),
    action: text.exactOptional(),
    projectNumber: textOrNumber.exactOptional(),
    grant: z.number().positive().exactOptional(),
  });
}
