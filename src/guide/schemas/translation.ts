import * as z from 'zod';
import {date, language, text, words} from './fields';

const tracking = {
  of: language,
  kind: z.enum(['human', 'machine-draft']).exactOptional(),
  /** `readStamps` reads them, so that a text with a faulty stamp is still a text. */
  sections: z.unknown().exactOptional(),
};

/** Front matter of a translation: words and tracking, no coded fields. */
export const translationSchema = z.strictObject({
  ...words,
  translation: z.discriminatedUnion('review', [
    z.strictObject({...tracking, review: z.literal('none')}),
    z.strictObject({
      ...tracking,
      review: z.literal('reviewed'),
      reviewedBy: text,
      reviewedOn: date,
    }),
  ]),
});
