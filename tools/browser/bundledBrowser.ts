import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT, run} from '../run/process.mjs';
import type {FoundBrowser} from './findBrowser';

/** The last version for Node 20; later ones need Node 22. */
const PACKAGE = '@sparticuz/chromium@147.0.0';

const FOLDER = path.join(ROOT, '.cache', 'browser');

const UNPACKED = path.join(FOLDER, 'unpacked-147.0.0');

/** The package unpacks itself into the system's folder for temporary files. */
const UNPACK =
  'import("@sparticuz/chromium").then(({default: chromium}) => chromium.executablePath())';

/** The package's own file looks for its fonts in a fixed place, which is not this one. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Tells whether there is a Chromium inside an npm package for this machine. */
export function isBundledBrowserAvailable(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The Chromium fetched earlier from its npm package, if it was. */
export function findBundledBrowser(): FoundBrowser | undefined {
  const executablePath = path.join(UNPACKED, 'chromium');
  return existsSync(executablePath)
    ? {executablePath, env: bundledEnvironment(UNPACKED)}
    : undefined;
}

/**
 * The Chromium of the npm package `@sparticuz/chromium`, downloaded and unpacked into `.cache/browser`
 * (once; about 270 MB). It brings the libraries that a bare system lacks.
 *
 * @throws when npm cannot download it, or it cannot be unpacked
 */
export async function fetchBundledBrowser(): Promise<FoundBrowser> {
  console.log(`No browser found; fetching ${PACKAGE} into .cache/browser …`);
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(path.join(FOLDER, 'package.json'), '{"private": true}\n');
  await install();
  await unpack();
  const found = findBundledBrowser();
  if (!found) throw new Error(`Unexpected content of ${PACKAGE}: no "chromium" in it.`);
  return found;
}

async function install() {
  const options = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock'];
  const code = await run('npm', ['install', '--prefix', FOLDER, ...options, PACKAGE]);
  if (code !== 0) throw new Error(`npm could not install ${PACKAGE}.`);
}

/** Unpacks beside the final place first: a run that was stopped leaves no half of a browser. */
async function unpack() {
  const folder = mkdtempSync(path.join(FOLDER, 'unpacking-'));
  const code = await run(process.execPath, ['--eval', UNPACK], {
    cwd: FOLDER,
    env: {
      ...process.env,
      TMPDIR: folder,
      // Only with this the package unpacks its own copies of the system's libraries.
      AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
    },
  });
  if (code !== 0) throw new Error(`${PACKAGE} could not be unpacked.`);
  writeFileSync(path.join(folder, 'fonts', 'fonts.conf'), FONTS);
  if (existsSync(UNPACKED)) rmSync(folder, {recursive: true});
  else renameSync(folder, UNPACKED);
}

function bundledEnvironment(folder: string): Record<string, string> {
  const own = path.join(folder, 'al2023', 'lib');
  const others = process.env.LD_LIBRARY_PATH;
  return {
    FONTCONFIG_PATH: path.join(folder, 'fonts'),
    LD_LIBRARY_PATH: others ? `${own}:${others}` : own,
  };
}
