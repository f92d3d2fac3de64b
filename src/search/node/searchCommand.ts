import {stat} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import {
  DEFAULT_LANGUAGE,
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import type {MarkedText, SearchAnswer, SearchResult} from '../searchResult';
import {openContent} from './openContent';

const USAGE = `Usage: npm run search -- [options] "QUERY"
Searches the content of the site as its search box does. Found words stand between asterisks.

  --language ${LANGUAGES.join('|')}   which site is searched (${DEFAULT_LANGUAGE})
  --limit N   how many pages are shown (10)
  --json      a list that a program can read
  --site DIR  folder of the site (the current one)
  --serve     answer requests in JSON, one per line: {"op": "index", "lang", "docs": [{"id", "text"}]}
              and {"op": "search", "lang", "query", "limit"}
  --help      this text

Exit code: 0 something was found, 1 nothing was found, 2 a command that is not understood.`;

/** What a run of the command prints and its exit code; or that it goes on, answering requests. */
export type SearchRun =
  {readonly output: string; readonly errors: string; readonly exitCode: 0 | 1 | 2} | 'serve';

/** The result of `npm run search` with these arguments. */
export async function runSearch(args: readonly string[]): Promise<SearchRun> {
  try {
    const options = readOptions(args);
    if (options.kind === 'serve') return 'serve';
    if (options.kind === 'help') return {output: USAGE, errors: '', exitCode: 0};
    const answer = await searchContent(options);
    const {results, otherLanguages} = answer;
    const output = options.json
      ? JSON.stringify(results.map(toJson), undefined, 2)
      : formatAnswer(options, answer);
    return {output, errors: '', exitCode: results.length + otherLanguages.length > 0 ? 0 : 1};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {output: '', errors: `${error.message}\n\n${USAGE}`, exitCode: 2};
  }
}

type Search = {
  readonly kind: 'search';
  readonly language: Language;
  readonly query: string;
  readonly limit: number;
  readonly json: boolean;
  readonly site: string;
};

type Options = Search | {readonly kind: 'serve'} | {readonly kind: 'help'};

function readOptions(args: readonly string[]): Options {
  const {values, positionals} = parse(args);
  if (values.help) return {kind: 'help'};
  if (values.serve) return {kind: 'serve'};
  const {language, json, site} = values;
  const limit = Number(values.limit);
  const query = positionals.join(' ');
  if (!isLanguage(language)) {
    throw new UsageError(`Unexpected language "${language}", expected ${LANGUAGES.join(', ')}`);
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`Unexpected limit "${values.limit}", expected a whole number`);
  }
  if (query.trim() === '') throw new UsageError('Unexpected end, expected the words to search for');
  return {kind: 'search', language, query, limit, json, site};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: {type: 'string', default: DEFAULT_LANGUAGE},
        limit: {type: 'string', default: '10'},
        json: {type: 'boolean', default: false},
        serve: {type: 'boolean', default: false},
        site: {type: 'string', default: '.'},
        help: {type: 'boolean', default: false},
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}

async function searchContent({language, query, limit, site}: Search): Promise<SearchAnswer> {
  const stats = await stat(site).catch(() => undefined);
  if (!stats?.isDirectory()) throw new UsageError(`Unexpected site "${site}", expected a folder`);
  const {guide} = await readGuide(site);
  const search = await openContent(guide, language);
  return search(query, limit);
}

/** Addresses are those of the site without its base and language. */
function toJson({title, page, kind, language, parts}: SearchResult) {
  return {
    title: title.text,
    page,
    kind,
    language,
    sections: parts.map(({url, heading, excerpt}) => ({
      section: heading.text,
      address: url,
      excerpt: excerpt.text,
      marks: excerpt.marks,
    })),
  };
}

function formatAnswer(
  {language, query}: Search,
  {results, correction, otherLanguages}: SearchAnswer,
): string {
  const others = otherLanguages.map(
    (other) => `Also in ${LANGUAGE_NAMES[other.language]}: ${other.count}`,
  );
  if (results.length === 0)
    return [`Nothing found for "${query}" (${language}).`, ...others].join('\n');
  const corrected =
    correction === undefined ? [] : [`Results for "${correction}", not all of "${query}".`];
  return [...corrected, ...results.map(formatResult), ...others].join('\n\n');
}

function formatResult({title, parts}: SearchResult, place: number): string {
  const lines = parts.flatMap(({url, heading, excerpt}) => [
    ...(heading.text === '' ? [] : [markWords(heading)]),
    url,
    `  ${markWords(excerpt)}`,
  ]);
  return [`${place + 1}. ${markWords(title)}`, ...lines.map((line) => `   ${line}`)].join('\n');
}

function markWords({text, marks}: MarkedText): string {
  let end = 0;
  const marked = marks.map(([from, to]) => {
    const before = text.slice(end, from);
    end = to;
    return `${before}*${text.slice(from, to)}*`;
  });
  return marked.join('') + text.slice(end);
}
