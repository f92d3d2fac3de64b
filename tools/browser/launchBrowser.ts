import {existsSync} from 'node:fs';
import {type Browser, chromium} from 'playwright-core';
import {fetchBundledBrowser, findBundledBrowser, isBundledBrowserAvailable} from './bundledBrowser';
import {type FoundBrowser, findBrowser} from './findBrowser';

/** No requests of the browser's own, and nothing that would hide a fault of a page. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

export type BrowserOptions = {
  /** Whether a browser may be fetched (270 MB) where there is none. */
  readonly mayFetch?: boolean;
};

/**
 * A browser of this machine; where there is none, one is fetched if npm has one for it.
 *
 * @throws when there is none and none can be fetched
 */
export async function ensureBrowser({mayFetch = true}: BrowserOptions = {}): Promise<FoundBrowser> {
  const found = findBrowser({
    platform: process.platform,
    env: process.env,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
  });
  if (found) return found;
  const bundled = isBundledBrowserAvailable() ? findBundledBrowser() : undefined;
  if (bundled) return bundled;
  if (isBundledBrowserAvailable() && mayFetch) return fetchBundledBrowser();
  throw new Error(
    'Found no browser. Install Chrome, Edge or Chromium, run "npx playwright-core install chromium-headless-shell", or set BROWSER_PATH to the path of one.',
  );
}

/** A running browser without a window; the caller closes it. */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const {executablePath, env} = await ensureBrowser(options);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    env: {...process.env, ...env},
    // The sandbox refuses to run as root.
    args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
    chromiumSandbox: !isRoot,
  });
}
