import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {z} from 'zod';
import type {Messages} from './findFaults';

const CATALOGUE = z.record(z.string(), z.object({message: z.string()}));
const HOST_MESSAGES = z.record(z.string(), z.string());
const ID_LISTS = z.record(z.string(), z.array(z.string()));

// Beside each message the host's file holds a note for translators under this key.
const HOST_NOTE = '___DESCRIPTION';

/** The English messages that a site's source holds, and what the host's extractor could not read in it. */
export async function extractMessages(
  siteDir: string,
): Promise<{messages: Messages; warnings: readonly string[]}> {
  const files = await extractAllSourceCodeFileTranslations(
    listSourceFiles(path.join(siteDir, 'src')),
    getBabelOptions({isServer: true}),
  );
  return {
    messages: Object.fromEntries(
      files.flatMap(({translations}) => Object.entries(toMessages(translations))),
    ),
    warnings: files.flatMap(({warnings}) => warnings),
  };
}

/** The English messages of the host's theme. */
export function readHostMessages(siteDir: string): Messages {
  const file = 'node_modules/@docusaurus/theme-translations/locales/base/theme-common.json';
  const all = HOST_MESSAGES.parse(readJson(siteDir, file));
  return Object.fromEntries(Object.entries(all).filter(([id]) => !id.endsWith(HOST_NOTE)));
}

/** The messages of a language, as translators wrote them. */
export function readTranslations(siteDir: string, language: string): Messages {
  return toMessages(readJson(siteDir, `i18n/${language}/code.json`));
}

/** By language, the ids of the messages that are rightly the same in English. */
export function readSameAsEnglish(siteDir: string): Readonly<Record<string, readonly string[]>> {
  return ID_LISTS.parse(readJson(siteDir, 'i18n/sameAsEnglish.json'));
}

function toMessages(unsafeCatalogue: unknown): Messages {
  const entries = Object.entries(CATALOGUE.parse(unsafeCatalogue));
  return Object.fromEntries(entries.map(([id, {message}]) => [id, message]));
}

function readJson(siteDir: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(siteDir, file), 'utf8'));
}

function listSourceFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test\.tsx?|d\.ts)$/u.test(file))
    .map((file) => path.join(folder, file));
}
