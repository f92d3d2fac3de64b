import {parseArgs} from 'node:util';
import {compareStates} from './compareStates';
import {compareWeights} from './compareWeights';
import {SITES, type SiteName} from './sites/siteUnderTest';

const USAGE = `npm run bench -- weight [--sizes 24,500] [--sites ours,docusaurus,starlight]
npm run bench -- states

  weight   bytes (brotli 11) and requests of a first visit, beside a bare Docusaurus and a Starlight site
           with the same pages
  states   processor time for the states of 10,000 texts, beside that of reading their files`;

/** Numbers of chapters: a young guide, and one that has grown for years. */
const SIZES = [24, 500];

/** Runs one benchmark; exit code 2 when it is not called as `USAGE` says. */
async function main(argv: readonly string[]): Promise<number> {
  const {positionals, values} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {sizes: {type: 'string'}, sites: {type: 'string'}},
  });
  if (argv.join() === 'states') {
    await compareStates();
    return 0;
  }
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
