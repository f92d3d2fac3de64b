/**
 * The entry of every npm command. It needs nothing but Node, makes sure of the project's packages, then
 * runs the task: `node tools/run.mjs <task> [arguments]`.
 */
import {ensureInstalled} from './run/install.mjs';
import {
  BENCH,
  CHECK,
  DOCUSAURUS,
  NEW,
  PUBLICATION,
  REPORT,
  SCHEMAS,
  SCREENSHOTS,
  SEARCH,
  TRANSLATIONS,
  TSX,
  runNode,
} from './run/process.mjs';

// The host would write small fonts into the style sheet, where pages that need none of their letters would load them.
process.env.WEBPACK_URL_LOADER_LIMIT ??= '0';

/** @typedef {(args: string[]) => Promise<number>} Task - resolves to the exit code. */

/** @type {Readonly<Record<string, Task>>} */
const TASKS = {
  site: async (args) => {
    // Without a browser, or with a fault in the content, there is a site all the same.
    await runNode([TSX, PUBLICATION, '--changed', '--found-browser']);
    return (await build([])) || serve(args);
  },
  build,
  serve,
  start: (args) => runNode([DOCUSAURUS, 'start', ...args]),
  test: async (args) => (await import('./run/test.mjs')).runTests(args),
  check: (args) => runNode([TSX, CHECK, ...args]),
  new: (args) => runNode([TSX, NEW, ...args]),
  schemas: (args) => runNode([TSX, SCHEMAS, ...args]),
  translations: (args) => runNode([TSX, TRANSLATIONS, ...args]),
  search: (args) => runNode([TSX, SEARCH, ...args]),
  publication: (args) => runNode([TSX, PUBLICATION, ...args]),
  report: (args) => runNode([TSX, REPORT, ...args]),
  screenshots: (args) => runNode([TSX, SCREENSHOTS, ...args]),
  bench: (args) => runNode([TSX, BENCH, ...args]),
};

/** @param {string[]} args */
function build(args) {
  return runNode([DOCUSAURUS, 'build', ...args]);
}

/** @param {string[]} args */
function serve(args) {
  return runNode([DOCUSAURUS, 'serve', '--port', '3000', '--no-open', ...args]);
}

/** @param {string[]} argv */
async function main([name = '', ...args]) {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (!task) {
    console.error(`Unexpected task "${name}", expected one of: ${Object.keys(TASKS).join(', ')}.`);
    return 2;
  }
  return (await ensureInstalled()) || task(args);
}

process.exitCode = await main(process.argv.slice(2));
