import {readSettings, SITE_TITLES} from '../settings';
import {launchBrowser} from './browser/launchBrowser';
import {runPublication} from '../src/publication/node/publicationCommand';

/** Says that no browser is fetched where there is none; `npm run site` has no need of one. */
const FOUND_ONLY = '--found-browser';

/** Runs `npm run publication`. */
async function main(args: readonly string[]): Promise<void> {
  const {siteUrl, basePath, fundingStatement} = readSettings(process.env);
  process.exitCode = await runPublication(
    args.filter((each) => each !== FOUND_ONLY),
    {
      siteDir: process.cwd(),
      publisher: {
        titles: SITE_TITLES,
        basePath,
        ...(siteUrl !== undefined && {siteUrl}),
        ...(fundingStatement !== undefined && {fundingStatement}),
      },
      launch: () => launchBrowser({mayFetch: !args.includes(FOUND_ONLY)}).catch(() => undefined),
      say: (line) => console.log(line),
    },
  );
}

void main(process.argv.slice(2));
