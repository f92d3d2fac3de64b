import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Annex, TermWords} from '../annex';
import {readBibliography} from '../bibliographyFile';
import type {Language} from '../languages';
import type {Guide, Term} from '../model';
import {normalizeText} from '../normalizeText';
import {BIBLIOGRAPHY_FILE} from '../place';
import {ANY} from '../schemas/fields';
import {readVocabulary} from '../vocabularyFile';
import {createReferenceFormatter} from './formatReferences';

/** What texts of a language refer to, from the Guide. */
export function annexOf(
  {
    references,
    vocabulary,
  }: Pick<Guide, 'references'> & {readonly vocabulary: {readonly glossary: readonly Term[]}},
  language: Language,
): Annex {
  const terms = new Map(vocabulary.glossary.map((term) => [term.id, term]));
  return {
    reference: createReferenceFormatter(references, language),
    term: (id) => toWords(terms.get(id), language),
  };
}

/**
 * The same for the host, which renders chapters and news by itself and cannot wait: reads the two files when they are first needed
 * and again when they have changed.
 */
export function createAnnexReader(siteDir: string): (language: Language) => Annex {
  let version = '';
  let annexes = new Map<Language, Annex>();
  return (language) => {
    const now = [BIBLIOGRAPHY_FILE, GLOSSARY_FILE].map((file) => changedAt(siteDir, file)).join();
    if (now !== version) annexes = new Map();
    version = now;
    const annex = annexes.get(language) ?? annexOf(readFiles(siteDir), language);
    annexes.set(language, annex);
    return annex;
  };
}

const GLOSSARY_FILE = 'vocabulary/glossary.yaml';

function readFiles(siteDir: string): Parameters<typeof annexOf>[0] {
  const works = readText(siteDir, BIBLIOGRAPHY_FILE);
  const terms = readText(siteDir, GLOSSARY_FILE);
  return {
    references: works === undefined ? [] : readBibliography(works, ANY).references,
    vocabulary: {glossary: terms === undefined ? [] : readVocabulary(terms, ANY).terms},
  };
}

/** A file that cannot be read is an issue of the check; here it holds nothing. */
function readText(siteDir: string, path: string): {path: string; text: string} | undefined {
  try {
    return {path, text: normalizeText(readFileSync(join(siteDir, path), 'utf8'))};
  } catch {
    return undefined;
  }
}

function changedAt(siteDir: string, path: string): number {
  return statSync(join(siteDir, path), {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

function toWords(term: Term | undefined, language: Language): TermWords | undefined {
  const definition = term?.definition?.[language];
  if (term === undefined || definition === undefined) return undefined;
  return {label: term.label[language], definition};
}
