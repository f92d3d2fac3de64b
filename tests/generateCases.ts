import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse, stringify} from 'yaml';
import {randomNumbers} from '../bench/search/randomNumbers';
import {splitFrontMatter} from '../src/guide/frontMatter';
import type {VocabularyName} from '../src/guide/model';
import {ROOT} from '../tools/run/process.mjs';

/** A content file: its path from the site directory and its text. */
export type CaseFile = {readonly file: string; readonly text: string};

type Random = (below: number) => number;

/** The chance that a fact is not stated, as sources leave many things out. */
const SILENCE = 0.3;

/**
 * So many case studies, written in English: each with coded facts of its own from the real vocabularies, and with the sections
 * of one of the real cases, their sentences in another order. The same number gives the same cases.
 */
export function generateCases(count: number): CaseFile[] {
  const models = readModels();
  const pick = createPicker(randomNumbers(count));
  return Array.from({length: count}, (_none, number) => {
    const model = models[number % models.length] ?? '';
    const sentences = sentencesOf(model);
    const title = `${(sentences[number % sentences.length] ?? '').split(' ').slice(0, 6).join(' ')} ${number + 1}`;
    const facts = makeFacts(pick, title, sentences[(number * 7) % sentences.length] ?? title);
    return {
      file: `case-studies/generated-case-${number + 1}/en.md`,
      text: `---\n${stringify(facts)}---\n${turnSentences(model, number)}`,
    };
  });
}

function readModels(): string[] {
  const folder = path.join(ROOT, 'case-studies');
  return readdirSync(folder).map((id) => {
    const text = readFileSync(path.join(folder, id, 'en.md'), 'utf8');
    // Links of the real cases may lead to what a generated site has not.
    return text.slice(splitFrontMatter(text)?.bodyStart).replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
  });
}

type Picker = {
  readonly some: (name: VocabularyName, most: number) => string[];
  readonly one: (name: VocabularyName) => string;
  readonly random: Random;
};

function createPicker(random: Random): Picker {
  const known = new Map<VocabularyName, string[]>();
  const idsOf = (name: VocabularyName): string[] => {
    const ids = known.get(name) ?? readIds(name);
    known.set(name, ids);
    return ids;
  };
  const one = (name: VocabularyName): string => {
    const ids = idsOf(name);
    // Some values are much more frequent than others, as in real collections.
    return ids[Math.min(random(ids.length), random(ids.length))] ?? '';
  };
  const some = (name: VocabularyName, most: number): string[] => [
    ...new Set(Array.from({length: 1 + random(most)}, () => one(name))),
  ];
  return {some, one, random};
}

function readIds(name: VocabularyName): string[] {
  const file: unknown = parse(readFileSync(path.join(ROOT, `vocabulary/${name}.yaml`), 'utf8'));
  const {terms} = file as {terms: readonly {readonly id: string}[]};
  return terms.map(({id}) => id);
}

function makeFacts({some, one, random}: Picker, title: string, summary: string): object {
  const optional = <Value>(name: string, value: () => Value): Record<string, Value> =>
    random(100) < SILENCE * 100 ? {} : {[name]: value()};
  const year = 2005 + random(20);
  return {
    title,
    summary: summary.slice(0, 300),
    countries: some('countries', 3),
    places: ['Somewhere'],
    organisations: [
      {name: `Organisation ${random(500)}`, kind: one('organisation-kinds'), role: 'organiser'},
    ],
    ...optional('period', () => ({
      from: `${year}-${String(1 + random(12)).padStart(2, '0')}`,
      to: String(year + 1),
    })),
    themes: some('themes', 2),
    ...optional('topics', () => some('topics', 3)),
    ...optional('activities', () => some('activities', 2)),
    ...optional('audience', () => some('audiences', 2)),
    ...optional('levels', () => some('education-levels', 2)),
    ...optional('barriers', () => some('inclusion-barriers', 2)),
    ...optional('delivery', () => one('delivery')),
    ...optional('effort', () => ({staffHours: 1 + random(200), costBand: one('cost-bands')})),
    ...optional('programme', () => ({name: one('programmes')})),
    evidence: one('evidence'),
    sources: [
      {title: 'A generated source', publisher: 'Nobody', language: 'en', kind: one('source-kinds')},
    ],
    licence: 'CC-BY-4.0',
  };
}

/** A line of prose. */
const PROSE = /^\p{Lu}.*[.?!]$/u;

function sentencesOf(body: string): string[] {
  return body
    .split('\n')
    .filter((line) => PROSE.test(line) && !/[:[\]{}|*]/u.test(line))
    .flatMap((line) => line.split(/(?<=[.?!]) (?=\p{Lu})/u));
}

function turnSentences(body: string, by: number): string {
  const lines = body.split('\n').map((line) => {
    if (!PROSE.test(line)) return line;
    const sentences = line.split(/(?<=[.?!]) (?=\p{Lu})/u);
    const start = by % sentences.length;
    return [...sentences.slice(start), ...sentences.slice(0, start)].join(' ');
  });
  return lines.join('\n');
}
