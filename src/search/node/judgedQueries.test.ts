import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {entryPath} from '../../guide/addresses';
import * as z from 'zod';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import type {SearchAnswer} from '../searchResult';
import {openContent, type ContentSearch} from './openContent';

/**
 * A query in the reader's words, and the pages that answer it, judged by reading the content. A case study counts where its text can
 * be read in the language of the query; a title and a summary answer nothing.
 */
type JudgedQuery = {readonly query: string; readonly pages: readonly string[]};

type Floor = {readonly recallAt5: number; readonly meanReciprocalRank: number};

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What the search must reach; raise them when it has become better. */
const FLOORS: Record<Language, Floor> = {
  en: {recallAt5: 0.88, meanReciprocalRank: 0.93},
  lt: {recallAt5: 0.94, meanReciprocalRank: 0.95},
  lv: {recallAt5: 0.96, meanReciprocalRank: 0.98},
  et: {recallAt5: 0.87, meanReciprocalRank: 0.91},
  pl: {recallAt5: 0.9, meanReciprocalRank: 0.92},
};

/** Questions in the words of readers, by language, each with the case study that answers it best, judged by reading. */
const FOREIGN = z
  .record(z.enum(LANGUAGES), z.array(z.strictObject({query: z.string(), case: z.string()})))
  .parse(
    JSON.parse(readFileSync(path.join(ROOT, 'src/search/judged/acrossLanguages.json'), 'utf8')),
  );

/** As many results as the page of results shows before a reader asks for more. */
const SHOWN = 20;

/** How many of ten questions lead to a case in another language; raise it when search has become better. */
const LEAST_FOREIGN = {en: 10, lt: 10, lv: 9, et: 10, pl: 10};

/** The content is read once for all languages. */
const reading = readGuide(ROOT);

/** A small machine that does other things meanwhile needs that long for the first index. */
const HOOK_TIMEOUT_MS = 60_000;

describe.each(LANGUAGES)('search over the content in %s', (language) => {
  const queries = readQueries(language);
  let guide: Guide;
  let search: ContentSearch;

  beforeAll(async () => {
    ({guide} = await reading);
    search = await openContent(guide, language);
  }, HOOK_TIMEOUT_MS);

  it('is judged with at least 40 different queries about pages that exist', () => {
    const pages = guide.entries.map(entryPath);
    expect(new Set(queries.map(({query}) => query)).size).toBeGreaterThanOrEqual(40);
    expect(queries.flatMap((each) => each.pages).filter((page) => !pages.includes(page))).toEqual(
      [],
    );
  });

  it('finds the pages that answer readers’ queries', () => {
    const reached = {recallAt5: 0, meanReciprocalRank: 0};
    const missed: string[] = [];
    for (const {query, pages} of queries) {
      const found = search(query, 20).results.map(({page}) => page);
      const place = found.findIndex((page) => pages.includes(page));
      reached.recallAt5 += recall(found.slice(0, 5), pages) / queries.length;
      if (place !== -1) reached.meanReciprocalRank += 1 / (place + 1) / queries.length;
      if (place === -1 || place > 4) missed.push(query);
    }
    const told = `${JSON.stringify(reached)}; not among the first five: ${missed.join(', ')}`;
    const floor = FLOORS[language];
    if (process.env.SHOW_SEARCH_SCORES !== undefined) console.log(language, told);
    expect(reached.recallAt5, told).toBeGreaterThanOrEqual(floor.recallAt5);
    expect(reached.meanReciprocalRank, told).toBeGreaterThanOrEqual(floor.meanReciprocalRank);
  });

  it('is asked for cases that were not written in this language, nor translated unless into English', () => {
    expect(FOREIGN[language]).toHaveLength(10);
    for (const {case: id} of FOREIGN[language]) {
      const {original, texts} = caseOf(guide, id);
      expect([original, ...(language === 'en' ? [] : texts.keys())], id).not.toContain(language);
    }
  });

  it('finds those cases', () => {
    const missed = FOREIGN[language].filter(
      ({query, case: id}) => !leadsTo(search(query, SHOWN), id),
    );
    const told = missed.map(({query}) => query).join(', ');
    expect(10 - missed.length, told).toBeGreaterThanOrEqual(LEAST_FOREIGN[language]);
  });
});

function caseOf({entries}: Guide, id: string): CaseStudyEntry {
  const entry = entries.find((each) => each.kind === 'caseStudy' && each.id === id);
  if (entry?.kind !== 'caseStudy') throw new Error(`There is no case study ${id}`);
  return entry;
}

/** Whether a case is among the results, or among those named for another language. */
function leadsTo({results, otherLanguages}: SearchAnswer, id: string): boolean {
  const shown = [...results, ...otherLanguages.flatMap((other) => other.results)];
  return shown.some(({page}) => page === `/case-studies/${id}/`);
}

/** Of the pages that answer, the share that is among those found, 0 to 1; a query may have more than five such pages. */
function recall(found: readonly string[], pages: readonly string[]): number {
  return pages.filter((page) => found.includes(page)).length / Math.min(5, pages.length);
}

function readQueries(language: Language): JudgedQuery[] {
  const file = path.join(import.meta.dirname, '..', 'judged', `${language}.json`);
  const unsafeQueries: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(unsafeQueries) || !unsafeQueries.every(isJudgedQuery)) {
    throw new Error(`Unexpected content of ${file}, expected queries with pages`);
  }
  return unsafeQueries;
}

function isJudgedQuery(unsafeValue: unknown): unsafeValue is JudgedQuery {
  return (
    typeof unsafeValue === 'object' &&
    unsafeValue !== null &&
    'query' in unsafeValue &&
    typeof unsafeValue.query === 'string' &&
    'pages' in unsafeValue &&
    Array.isArray(unsafeValue.pages) &&
    unsafeValue.pages.every((page) => typeof page === 'string') &&
    unsafeValue.pages.length > 0
  );
}
