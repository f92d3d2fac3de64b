import * as z from 'zod';
import {rule, text} from './fields';

/** UTF-16 code units: one sentence. */
const STATEMENT_LIMIT = 200;

/**
 * What an original says of the pictures that its texts show: which file, whether people can be recognised in it, and then who
 * keeps their written consent (a role or institution, no names). `credit` names maker, source and licence where they are not
 * those of the text.
 */
export const pictures = z.array(
  z
    .strictObject({
      /** Path from the original's file, as in the text: `img/workshop.jpg`. */
      file: text,
      people: z.enum(['none', 'recognisable']),
      consent: text.max(STATEMENT_LIMIT).exactOptional(),
      credit: text.max(STATEMENT_LIMIT).exactOptional(),
    })
    .refine(({people, consent}) => people === 'none' || consent !== undefined, {
      params: rule({rule: 'missing-consent'}),
    }),
);

/** A picture as the original of its entry describes it. */
export type Picture = Readonly<z.output<typeof pictures>[number]>;
