import {launchBrowser} from './launchBrowser';

/** Starts a browser once, so that a missing or broken one is told before the tests begin. */
async function main() {
  const browser = await launchBrowser();
  console.log(`Chromium ${browser.version()}`);
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
