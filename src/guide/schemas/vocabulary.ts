import * as z from 'zod';
import {inEveryLanguage, language, text} from './fields';

const TERM_ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** One term of a vocabulary file. */
export const termSchema = z.strictObject({
  id: z.string().regex(TERM_ID),
  label: inEveryLanguage(text),
  definition: inEveryLanguage(text).exactOptional(),
  variants: z.partialRecord(language, z.array(text)).exactOptional(),
  awaitingSpecialist: z.array(language).default([]),
});

/** A vocabulary file. */
export const vocabularySchema = z.strictObject({source: text, terms: z.array(termSchema)});
