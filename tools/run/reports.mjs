import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** A line by which Docusaurus, rspack or a browser list warns. */
const WARNING = /\[WARNING\]|^\s*(?:⚠|warn(?:ing)?\b)|compiled with warnings|WARNING in /iu;

/** Colour codes of the terminal. */
const COLOUR = /\u001B\[[\d;]*m/gu;

/**
 * The lines of a program's output that are warnings, without colours.
 *
 * @param {string} output
 * @returns {string[]}
 */
export function findWarnings(output) {
  return output
    .replace(COLOUR, '')
    .split('\n')
    .filter((line) => WARNING.test(line));
}

/**
 * How many tests the reports in a folder (Vitest's JSON) tell of. A test file that could not be
 * loaded counts as one failed test.
 *
 * @param {string} folder
 */
export function countTests(folder) {
  const reports = readdirSync(folder).map((name) => readReport(path.join(folder, name)));
  return {
    passed: sum(reports.map((report) => report.passed)),
    failed: sum(reports.map((report) => report.failed)),
  };
}

/** @param {string} file */
function readReport(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {{status: string, assertionResults: unknown[]}[]} */
  const files = report.testResults;
  const unloaded = files.filter(
    ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: Number(report.numPassedTests),
    failed: Number(report.numFailedTests) + unloaded.length,
  };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
