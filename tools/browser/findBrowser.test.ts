import {describe, expect, it} from 'vitest';
import {type Machine, findBrowser} from './findBrowser';

const PLAYWRIGHT = '/home/reader/.cache/ms-playwright/chromium-1255/chrome-linux64/chrome';

const SHELL =
  '/home/reader/.cache/ms-playwright/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell';

const LINUX = [
  '/usr/local/bin/own',
  PLAYWRIGHT,
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
];

const WINDOWS = [
  'C:\\Users\\Ona\\Local\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Users\\Ona\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    playwrightPath: PLAYWRIGHT,
    exists: (file) => files.includes(file),
    ...more,
  };
}

/** The browsers a machine would use in turn, when each one found is taken away again. */
function searchOrder(files: readonly string[], more: Partial<Machine>): string[] {
  const found = findBrowser(machine(files, more))?.executablePath;
  if (found === undefined) return [];
  const left = files.filter((file) => file !== found);
  const {BROWSER_PATH, ...env} = more.env ?? {};
  return [
    found,
    ...searchOrder(left, {...more, env: BROWSER_PATH === found ? env : (more.env ?? {})}),
  ];
}

describe('findBrowser', () => {
  it.each<[string, readonly string[], Partial<Machine>]>([
    ['Linux', LINUX, {env: {BROWSER_PATH: '/usr/local/bin/own'}}],
    [
      'Windows',
      WINDOWS,
      {
        platform: 'win32',
        env: {LOCALAPPDATA: 'C:\\Users\\Ona\\Local', ProgramFiles: 'C:\\Program Files'},
      },
    ],
    ['macOS', MAC, {platform: 'darwin'}],
  ])('searches %s in the documented order', (_, files, more) => {
    expect(searchOrder(files.toReversed(), more)).toEqual(files);
  });

  it('finds nothing on a machine without a browser', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });

  it('does not fall back to another browser when BROWSER_PATH names a missing file', () => {
    const wrong = machine(['/usr/bin/chromium'], {env: {BROWSER_PATH: '/nowhere/chrome'}});
    expect(() => findBrowser(wrong)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected BROWSER_PATH "/nowhere/chrome", expected the path of a Chromium, Chrome or Edge.]`,
    );
  });
});
