import * as z from 'zod';
import {language, text, words} from './fields';

/** Front matter of a translation: words and tracking, no coded fields. */
export const translationSchema = z.strictObject({
  ...words,
  translation: z.discriminatedUnion('review', [
    z.strictObject({of: language, review: z.literal('none')}),
    z.strictObject({of: language, review: z.literal('reviewed'), reviewedBy: text}),
  ]),
});
