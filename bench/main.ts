import {parseArgs} from 'node:util';
import {isLanguage, LANGUAGES, type Language} from '../src/guide/languages';
import {compareCases} from './cases/compareCases';
import {compareCheck} from './check/compareCheck';
import {compareStates} from './compareStates';
import {compareWeights} from './compareWeights';
import {comparePublication} from './publication/comparePublication';
import {compareSearch} from './search/compareSearch';
import {compareServe} from './search/compareServe';
import {compareSearchPages} from './searchPage/compareSearchPages';
import {SITES, type SiteName} from './sites/siteUnderTest';

const USAGE = `npm run bench -- weight [--sizes 24,500] [--sites ours,docusaurus,starlight]
npm run bench -- states
npm run bench -- cases
npm run bench -- check [--sizes 1000,10000]
npm run bench -- search [--languages lt,lv]
npm run bench -- search-serve [--languages lt,lv]
npm run bench -- search-page [--languages lt,lv]
npm run bench -- publication [--language lt,lv] [--sizes 125,250,500]

  weight   bytes (brotli 11) and requests of a first visit, beside a bare Docusaurus and a Starlight site
           with the same pages
  states   processor time for the states of 10,000 texts, beside that of reading their files
  cases    processor time and memory of a build with 1,000 case studies beside a bare Docusaurus, and of the
           finder with 10,000
  check    processor time of \`npm run check\` over 10,000 content files, beside that of reading and parsing them
  search   quality, size and speed of the search, beside Pagefind, lunr, MiniSearch and FlexSearch on the
           same documents
  search-serve
           time to answer a query that was not asked before, beside FlexSearch behind the same protocol
  search-page
           bytes of a first search in the built site, beside Pagefind's for the same pages, and the time from
           key to suggestions on a slow phone
  publication
           time, memory and sizes of PDF, EPUB and archive in each language, and how they grow with the chapters,
           beside a browser that prints the same words bare; with one option only that half of it`;

/** Numbers of chapters: a young guide, and one that has grown for years. */
const SIZES = [24, 500];

/** Numbers of chapters, each twice the one before, so that what does not grow along a line is seen. */
const BOOK_SIZES = [125, 250, 500];

/** Runs one benchmark; exit code 2 when it is not called as `USAGE` says. */
async function main(argv: readonly string[]): Promise<number> {
  const {positionals, values} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      sizes: {type: 'string'},
      sites: {type: 'string'},
      language: {type: 'string'},
      languages: {type: 'string'},
    },
  });
  if (argv.join() === 'states') {
    await compareStates();
    return 0;
  }
  if (argv.join() === 'cases') {
    await compareCases();
    return 0;
  }
  if (positionals.join() === 'check') {
    await compareCheck(values.sizes?.split(',').map(Number));
    return 0;
  }
  const languages = values.languages?.split(',');
  if (positionals.join() === 'search') return runIn(languages, compareSearch);
  if (positionals.join() === 'search-serve') return runIn(languages, compareServe);
  if (positionals.join() === 'search-page') return runIn(languages, compareSearchPages);
  if (positionals.join() === 'publication') return runPublication(values.language, values.sizes);
  const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
  const names = values.sites?.split(',') ?? [...SITES];
  const sites = names.filter(isSiteName);
  const isCalledRightly =
    positionals.join() === 'weight' &&
    sites.length === names.length &&
    sizes.every(Number.isInteger);
  if (!isCalledRightly) {
    console.error(USAGE);
    return 2;
  }
  await compareWeights(sizes, sites);
  return 0;
}

/** What is named is measured, everything when nothing is. */
async function runPublication(names: string | undefined, sizes: string | undefined) {
  const isAll = names === undefined && sizes === undefined;
  const chapters = sizes?.split(',').map(Number) ?? (isAll ? BOOK_SIZES : []);
  if (!chapters.every(Number.isInteger)) {
    console.error(USAGE);
    return 2;
  }
  return runIn(isAll ? undefined : (names?.split(',') ?? []), (languages) =>
    comparePublication(languages, chapters),
  );
}

async function runIn(
  names: readonly string[] = LANGUAGES,
  compare: (languages: readonly Language[]) => Promise<void>,
): Promise<number> {
  const languages = names.filter(isLanguage);
  if (languages.length !== names.length) {
    console.error(USAGE);
    return 2;
  }
  await compare(languages);
  return 0;
}

function isSiteName(name: string): name is SiteName {
  return SITES.some((site) => site === name);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
