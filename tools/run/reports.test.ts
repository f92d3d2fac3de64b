import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {countTests, findWarnings} from './reports.mjs';

describe('findWarnings', () => {
  it.each([
    '[WARNING] Docusaurus found broken anchors!',
    '\u001B[33m[WARNING]\u001B[39m Duplicate routes found!',
    '⚠ Compiled with 1 warning',
    'WARNING in ./src/css/custom.css',
    'warn  - something looks wrong',
    '[webpackbar] Client compiled with warnings',
  ])('finds %j', (line) => {
    expect(
      findWarnings(`[INFO] [en] Creating an optimized build\n${line}\n[SUCCESS] Done`),
    ).toHaveLength(1);
  });

  it('finds none in a quiet build', () => {
    expect(
      findWarnings('[INFO] [en] Creating …\n● Client done in 3.1s\n[SUCCESS] Generated files.'),
    ).toEqual([]);
  });
});

describe('countTests', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'guide-reports-'));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  function report(name: string, content: object) {
    writeFileSync(path.join(folder, name), JSON.stringify(content));
  }

  it('adds up all reports', () => {
    report('unit.json', {numPassedTests: 3, numFailedTests: 1, testResults: []});
    report('site.json', {numPassedTests: 4, numFailedTests: 0, testResults: []});
    expect(countTests(folder)).toEqual({passed: 7, failed: 1});
  });

  it('counts a file that could not be loaded as a failed test', () => {
    const unloaded = {status: 'failed', assertionResults: []};
    report('unit.json', {numPassedTests: 3, numFailedTests: 0, testResults: [unloaded]});
    expect(countTests(folder)).toEqual({passed: 3, failed: 1});
  });
});
