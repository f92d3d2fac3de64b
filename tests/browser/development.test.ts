import {type ChildProcess, spawn} from 'node:child_process';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {copyProject, DOCUSAURUS} from '../projectCopy';
import {addressOf, KNOWN_QUERY, resultsOf, searchFieldOf, suggestionsOf, titleOf} from './pages';

const LANGUAGE = 'lt';
/** The host compiles anew after each change, and search is made when first asked for; on a busy machine for long. */
const PATIENCE_MS = 90_000;

let server: ChildProcess;
let browser: Browser;
let origin = '';
let site = '';

beforeAll(async () => {
  site = await copyProject('development');
  const port = await freePort();
  origin = `http://localhost:${port}`;
  [browser] = await Promise.all([launchBrowser(), startServer(port)]);
});

afterAll(async () => {
  await browser.close();
  server.kill();
  await rm(site, {recursive: true, force: true});
});

/** Resolves when the development server has compiled the site. */
function startServer(port: number): Promise<void> {
  server = spawn(
    process.execPath,
    [DOCUSAURUS, 'start', '--locale', LANGUAGE, '--port', String(port), '--no-open'],
    {
      cwd: site,
      // Not the environment of the tests: the host would think that it is tested itself.
      env: {...process.env, NODE_ENV: 'development'},
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

describe('the development server', {timeout: 3 * PATIENCE_MS}, () => {
  it('shows a chapter, finds while typing and lists results', async () => {
    const {page, problems} = await open(addressOf('chapter', LANGUAGE));
    await titleOf(page).waitFor();
    await searchFieldOf(page).pressSequentially(KNOWN_QUERY[LANGUAGE]);
    await suggestionsOf(page).getByRole('option').first().waitFor({timeout: PATIENCE_MS});
    expect(problems).toEqual([]);
    await page.goto(`${origin}/${LANGUAGE}/search/?q=${KNOWN_QUERY[LANGUAGE]}`);
    await resultsOf(page).first().waitFor();
    expect(problems).toEqual([]);
  });

  it.each([
    [
      'the title of a case study',
      'case-studies/panevezys-language-cafe/lt.md',
      'case list',
      'title: ',
    ],
    [
      'the title of a chapter',
      'i18n/lt/docusaurus-plugin-content-docs/current/0-how-to-use-this-guide.md',
      'guide start',
      'title: ',
    ],
    [
      'the summary of a news item',
      'i18n/lt/docusaurus-plugin-content-blog/leeds-visit.md',
      'news list',
      'summary: ',
    ],
  ] as const)('shows a change of %s without a restart', async (_, file, type, field) => {
    const {page} = await open(addressOf(type, LANGUAGE));
    await titleOf(page).waitFor();
    const text = await readFile(path.join(site, file), 'utf8');
    for (const word of ['Pirmas', 'Antras']) {
      await writeFile(path.join(site, file), text.replace(field, `${field}${word} bandymas `));
      await page.getByText(`${word} bandymas`).first().waitFor({timeout: PATIENCE_MS});
    }
  });

  it('shows a change in the text of a case study without a restart', async () => {
    const {page} = await open(`/${LANGUAGE}/case-studies/leeds-learning-visit/`);
    await titleOf(page).waitFor();
    const file = path.join(site, 'case-studies/leeds-learning-visit/lt.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}\nNaujas sakinys pabaigoje.\n`);
    await page.getByText('Naujas sakinys pabaigoje.').waitFor({timeout: PATIENCE_MS});
  });
});
