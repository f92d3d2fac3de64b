import path from 'node:path';

/** A browser that can be started: its program and the variables it needs. */
export type FoundBrowser = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

/** What the search looks at; tests give a machine that does not exist. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would put its Chromium. */
  readonly playwrightPath: string;
  readonly exists: (file: string) => boolean;
};

/**
 * The first browser of a machine, in this order: the one `BROWSER_PATH` names, Playwright's own, the system's
 * Chromium and Chrome, then Chrome and Edge in the places their installers use.
 *
 * @throws when `BROWSER_PATH` names a file that is not there
 */
export function findBrowser(machine: Machine): FoundBrowser | undefined {
  const chosen = machine.env.BROWSER_PATH;
  if (chosen && !machine.exists(chosen)) {
    throw new Error(
      `Unexpected BROWSER_PATH "${chosen}", expected the path of a Chromium, Chrome or Edge.`,
    );
  }
  const candidates = chosen ? [chosen] : listCandidates(machine);
  const executablePath = candidates.find((candidate) => machine.exists(candidate));
  return executablePath === undefined ? undefined : {executablePath, env: {}};
}

function listCandidates({platform, env, playwrightPath}: Machine): string[] {
  return [...playwrightPrograms(playwrightPath), ...installedPrograms(platform, env)];
}

/** Playwright's whole Chromium and the smaller one that has no window, which stands beside it. */
function playwrightPrograms(chromium: string): string[] {
  const shell = chromium
    .replace(/chromium-(?=\d)/u, 'chromium_headless_shell-')
    .replace(/chrome-(?=(?:linux|mac|win)[^/\\]*[/\\])/u, 'chrome-headless-shell-')
    .replace(/(?<=headless-shell-[^/\\]*[/\\]).*?(?=(?:\.exe)?$)/u, 'chrome-headless-shell');
  return [chromium, shell];
}

function installedPrograms(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'win32') return windowsPrograms(env);
  if (platform === 'darwin') return MAC_PROGRAMS;
  return LINUX_PROGRAMS;
}

const LINUX_PROGRAMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
];

const MAC_PROGRAMS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function windowsPrograms(env: Readonly<Record<string, string | undefined>>): string[] {
  const folders = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']];
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) =>
    folders
      .filter((folder) => folder !== undefined)
      .map((folder) => path.win32.join(folder, program)),
  );
}
