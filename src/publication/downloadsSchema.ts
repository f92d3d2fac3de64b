import * as z from 'zod';
import {LANGUAGES} from '../guide/languages';

/**
 * Names that stay in the folder of downloads, are no page and need no encoding in an address. No step begins with a dot, so that none
 * leads out.
 */
const NAME = /^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*\.(?:pdf|epub|zip)$/u;

const count = z.int().min(0);

const fileSchema = z
  .object({
    kind: z.enum(['book', 'chapter', 'tool', 'archive']),
    format: z.enum(['pdf', 'epub', 'zip']),
    name: z.string().regex(NAME),
    bytes: z.int().min(1),
    pages: z.int().min(1).exactOptional(),
    chapter: z.string().min(1).exactOptional(),
    title: z.string().min(1).exactOptional(),
    date: z.iso.date(),
    code: z.string().min(1),
  })
  .refine(({name, format}) => name.endsWith(`.${format}`), {path: ['format']})
  .refine(({kind, chapter}) => chapter !== undefined || (kind !== 'chapter' && kind !== 'tool'), {
    path: ['chapter'],
  })
  .refine(({kind, title}) => title !== undefined || kind !== 'tool', {path: ['title']});

const coverageSchema = z.object({
  kinds: z.array(
    z.object({
      kind: z.enum(['chapter', 'caseStudy', 'newsItem']),
      held: count,
      total: count,
    }),
  ),
  originals: count,
  behind: count,
  reviewed: count,
});

/** The content of the list of a language's finished files: a `LanguageDownloads`. What it says besides is left out. */
export const downloadsSchema = z.object({
  language: z.enum(LANGUAGES),
  coverage: coverageSchema,
  files: z.array(fileSchema),
});
