import {parseArgs} from 'node:util';
import {isLanguage, LANGUAGES} from '../src/guide/languages';
import {compareStates} from './compareStates';
import {compareWeights} from './compareWeights';
import {compareSearch} from './search/compareSearch';
import {SITES, type SiteName} from './sites/siteUnderTest';

const USAGE = `npm run bench -- weight [--sizes 24,500] [--sites ours,docusaurus,starlight]
npm run bench -- states
npm run bench -- search [--languages lt,lv]

  weight   bytes (brotli 11) and requests of a first visit, beside a bare Docusaurus and a Starlight site
           with the same pages
  states   processor time for the states of 10,000 texts, beside that of reading their files
  search   quality, size and speed of the search, beside Pagefind, lunr, MiniSearch and FlexSearch on the
           same documents`;

/** Numbers of chapters: a young guide, and one that has grown for years. */
const SIZES = [24, 500];

/** Runs one benchmark; exit code 2 when it is not called as `USAGE` says. */
async function main(argv: readonly string[]): Promise<number> {
  const {positionals, values} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {sizes: {type: 'string'}, sites: {type: 'string'}, languages: {type: 'string'}},
  });
  if (argv.join() === 'states') {
    await compareStates();
    return 0;
  }
  if (positionals.join() === 'search') return searchIn(values.languages?.split(','));
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

async function searchIn(names: readonly string[] = LANGUAGES): Promise<number> {
  const languages = names.filter(isLanguage);
  if (languages.length !== names.length) {
    console.error(USAGE);
    return 2;
  }
  await compareSearch(languages);
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
