import {type ChildProcess, spawn} from 'node:child_process';
import {createServer} from 'node:net';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {addressOf, KNOWN_QUERY, resultsOf, searchFieldOf, suggestionsOf, titleOf} from './pages';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUSAURUS = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const LANGUAGE = 'lt';

let server: ChildProcess;
let browser: Browser;
let origin = '';

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  [browser] = await Promise.all([launchBrowser(), startServer(port)]);
});

afterAll(async () => {
  await browser.close();
  server.kill();
});

/** Resolves when the development server has compiled the site. */
function startServer(port: number): Promise<void> {
  server = spawn(
    process.execPath,
    [DOCUSAURUS, 'start', '--locale', LANGUAGE, '--port', String(port), '--no-open'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        // Not the environment of the tests: the host would think that it is tested itself.
        NODE_ENV: 'development',
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.cache/docusaurus-development',
      },
    },
  );
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('compiled successfully')) resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', (code) => {
      reject(new Error(`The development server ended with ${code}:\n${output}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port'));
      });
    });
  });
}

async function open(address: string): Promise<{page: Page; problems: string[]}> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', ({message}) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(origin + address);
  return {page, problems};
}

describe('the development server', () => {
  it('shows a chapter, finds while typing and lists results', async () => {
    const {page, problems} = await open(addressOf('chapter', LANGUAGE));
    await titleOf(page).waitFor();
    await searchFieldOf(page).pressSequentially(KNOWN_QUERY[LANGUAGE]);
    await suggestionsOf(page).getByRole('option').first().waitFor();
    expect(problems).toEqual([]);
    await page.goto(`${origin}/${LANGUAGE}/search/?q=${KNOWN_QUERY[LANGUAGE]}`);
    await resultsOf(page).first().waitFor();
    expect(problems).toEqual([]);
  });
});
