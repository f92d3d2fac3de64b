import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  DOCUSAURUS,
  ESLINT,
  PRETTIER,
  CHECK,
  TSC,
  TSX,
  VITEST,
  runNode,
  runNodeAndListen,
} from './process.mjs';
import {countTests, findWarnings} from './reports.mjs';

/**
 * @typedef {object} Step
 * @property {string} id - what `npm test -- <id>` calls it
 * @property {string} title
 * @property {string[]} [needs] - ids of steps without which this one cannot run
 * @property {(reports: string) => Promise<boolean>} run - resolves to whether it passed
 */

const TYPE_CHECKS = ['tsconfig.pure.json', 'tsconfig.node.json', 'tsconfig.browser.json'];

/** Two languages show everything that differs between languages, in less than half the time. */
const BUILD = ['build', '--locale', 'en', '--locale', 'lt', '--out-dir', 'build-test'];

/** Fixed, so that the settings of the person who runs the tests do not change what is tested. */
const SETTINGS = {
  SITE_URL: 'https://guide.example',
  BASE_URL: '/',
  REPOSITORY_URL: 'https://code.example/learning-together',
  EDITORS_EMAIL: 'editors@guide.example',
  FUNDING_STATEMENT: 'A statement on the funding of this edition.',
};

/** @type {readonly Step[]} */
const STEPS = [
  {
    id: 'browser',
    title: 'a browser for the tests',
    run: () => passes([TSX, 'tools/browser/get.ts']),
  },
  {id: 'types', title: 'type check', run: checkTypes},
  {
    id: 'lint',
    title: 'lint',
    run: () =>
      passes([ESLINT, '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/']),
  },
  {
    id: 'format',
    title: 'format check',
    run: () => passes([PRETTIER, '--check', '--log-level', 'warn', '.']),
  },
  {
    id: 'check',
    title: 'content check',
    run: () => passes([TSX, CHECK]),
  },
  {id: 'unit', title: 'unit tests', run: (reports) => vitest('unit', reports)},
  {id: 'build', title: 'build without warnings', run: buildTestSite},
  {
    id: 'site',
    title: 'tests of the built site',
    needs: ['browser', 'build'],
    run: (reports) => vitest('site', reports),
  },
];

/** @param {string[]} args */
async function passes(args) {
  return (await runNode(args)) === 0;
}

async function checkTypes() {
  const results = [];
  for (const project of TYPE_CHECKS) results.push(await passes([TSC, '--project', project]));
  return results.every(Boolean);
}

/**
 * @param {string} project
 * @param {string} reports
 */
function vitest(project, reports) {
  const file = path.join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return passes([VITEST, 'run', '--project', project, ...reporters]);
}

async function buildTestSite() {
  const env = {
    ...process.env,
    ...SETTINGS,
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.cache/docusaurus-test',
  };
  const {code, output} = await runNodeAndListen([DOCUSAURUS, ...BUILD], env);
  const warnings = findWarnings(output);
  if (warnings.length > 0)
    console.error(`\nThe build warned ${warnings.length} times:\n${warnings.join('\n')}`);
  return code === 0 && warnings.length === 0;
}

/**
 * @param {readonly Step[]} steps
 * @param {string} reports
 */
async function runSteps(steps, reports) {
  /** @type {string[]} */
  const failed = [];
  for (const {id, title, needs = [], run} of steps) {
    console.log(`\n— ${title} (${id})`);
    const missing = needs.filter((need) => failed.includes(need));
    if (missing.length > 0) console.error(`Not run, because this failed: ${missing.join(', ')}.`);
    if (missing.length > 0 || !(await run(reports))) failed.push(id);
  }
  return failed;
}

/**
 * Runs all steps, or those named; a failing step does not keep the others from telling their faults.
 *
 * @param {string[]} names
 * @returns {Promise<number>} the exit code
 */
export async function runTests(names) {
  const unknown = names.filter((name) => !STEPS.some(({id}) => id === name));
  if (unknown.length > 0) {
    console.error(
      `Unexpected "${unknown[0]}", expected one of: ${STEPS.map(({id}) => id).join(', ')}.`,
    );
    return 2;
  }
  const steps = names.length === 0 ? STEPS : STEPS.filter(({id}) => names.includes(id));
  const reports = mkdtempSync(path.join(os.tmpdir(), 'guide-tests-'));
  const failed = await runSteps(steps, reports);
  const {passed, failed: failedTests} = countTests(reports);
  rmSync(reports, {recursive: true});
  console.log('');
  if (failed.length > 0) console.error(`These steps failed: ${failed.join(', ')}.`);
  console.log(`${passed} passed, ${failedTests} failed`);
  return failed.length > 0 ? 1 : 0;
}
