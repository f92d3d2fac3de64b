import * as z from 'zod';
import {LANGUAGES} from '../../guide/languages';
import type {Draft} from './draft';

/** Goes up when a draft that was saved before can no longer be read. */
const VERSION = 1;

const section = z.object({
  id: z.string(),
  level: z.union([z.literal(2), z.literal(3)]),
  heading: z.string(),
  markdown: z.string(),
});

const language = z.enum(LANGUAGES);

const draft = z.object({
  task: z.enum(['new', 'edit', 'translate']),
  id: z.string(),
  language,
  fields: z.record(z.string(), z.json()),
  sections: z.array(section),
  base: z.string().exactOptional(),
  original: z.object({language, text: z.string(), compared: z.array(z.string())}).exactOptional(),
});

const saved = z.object({version: z.literal(VERSION), draft});

/** A draft as a text that a browser can keep. */
export function saveDraft(kept: Draft): string {
  return JSON.stringify({version: VERSION, draft: kept});
}

/** The draft that a browser kept; undefined when the text is of another version, or is none of ours. */
export function readSavedDraft(text: string): Draft | undefined {
  try {
    return saved.safeParse(JSON.parse(text)).data?.draft;
  } catch {
    return undefined;
  }
}
