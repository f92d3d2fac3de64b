import * as z from 'zod';
import type {Language} from '../languages';
import type {Known} from './fields';
import {date, entryId, term, text} from './fields';

/** The content of the file of one year's mark. */
export function recognitionSchema(known: Known) {
  return z.strictObject({
    caseStudy: entryId(known, 'caseStudy'),
    criteria: z.array(term(known, 'recognition-criteria')).min(1),
    reasons: inLanguages(),
    decidedBy: inLanguages(),
    decidedOn: date.exactOptional(),
  });
}

/** A text in English, which stands in for the languages in which nobody has written it. */
function inLanguages() {
  const other = text.exactOptional();
  return z.strictObject({en: text, lt: other, lv: other, et: other, pl: other} satisfies Record<
    Language,
    z.ZodType
  >);
}

/** The mark "Practice of the year" as the editors gave it. */
export type Recognition = Readonly<z.output<ReturnType<typeof recognitionSchema>>> & {
  /** The year whose practice it is. */
  readonly year: number;
};
