import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod';
import {LANGUAGES} from '../../guide/languages';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import type {SearchAnswer} from '../searchResult';
import {openContent, type ContentSearch} from './openContent';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Questions in the words of readers, by language, each with the case study that answers it best, judged by reading. */
const QUESTIONS = z
  .record(z.enum(LANGUAGES), z.array(z.strictObject({query: z.string(), case: z.string()})))
  .parse(
    JSON.parse(readFileSync(path.join(ROOT, 'src/search/judged/acrossLanguages.json'), 'utf8')),
  );

/** As many results as the page of results shows before a reader asks for more. */
const SHOWN = 20;

/** How many of ten questions lead to their case; raise it when search has become better. */
const LEAST_FOUND = {en: 10, lt: 10, lv: 9, et: 10, pl: 10};

/** The content is read once for all languages. */
const reading = readGuide(ROOT);

describe.each(LANGUAGES)('a question in %s', (language) => {
  let guide: Guide;
  let search: ContentSearch;

  beforeAll(async () => {
    ({guide} = await reading);
    search = await openContent(guide, language);
  }, 60_000);

  it('is about a case that was not written in this language, nor translated unless into English', () => {
    expect(QUESTIONS[language]).toHaveLength(10);
    for (const {case: id} of QUESTIONS[language]) {
      const entry = caseOf(guide, id);
      const {original, texts} = entry;
      expect([original, ...(language === 'en' ? [] : texts.keys())], id).not.toContain(language);
    }
  });

  it('finds that case', () => {
    const missed = QUESTIONS[language].filter(
      (question) => !leadsTo(search(question.query, SHOWN), question.case),
    );
    const told = missed.map(({query}) => query).join(', ');
    expect(10 - missed.length, told).toBeGreaterThanOrEqual(LEAST_FOUND[language]);
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
