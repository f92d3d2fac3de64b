import * as z from 'zod';
import type {Known} from './fields';
import {pictures} from './pictures';
import {
  countries,
  entryIds,
  IMPOSSIBLE_PERIOD,
  interval,
  LICENCES,
  runsForwards,
  sources,
  term,
  text,
  words,
} from './fields';

/** Front matter of the original of a news item. */
export function newsItemSchema(known: Known) {
  return z.strictObject({
    ...words,
    when: z
      .strictObject({...interval, inferred: z.literal('year').exactOptional()})
      .refine(runsForwards, IMPOSSIBLE_PERIOD),
    countries: countries(known),
    places: z.array(text).default([]),
    evidence: term(known, 'evidence'),
    caseStudies: entryIds(known, 'caseStudy'),
    sources: sources(known),
    licence: z.enum(LICENCES),
    pictures: pictures.exactOptional(),
  });
}
