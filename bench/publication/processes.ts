import {readFileSync, writeFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';

/** Ticks in which Linux tells processor time, the same on every processor that Node runs on. */
const MS_PER_TICK = 10;

/** The ids of a browser's processes, as they are now. */
export async function listProcesses(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.map(({id}) => id);
}

/** Milliseconds of processor time that a process has taken, all threads together; undefined where the system does not tell. */
export function processorTimeOf(id: number): number | undefined {
  // The name of the program, in brackets, may hold spaces.
  const fields = readProcess(id, 'stat')?.split(') ').at(-1)?.split(' ');
  const [user, system] = fields?.slice(11, 13).map(Number) ?? [];
  return user === undefined || system === undefined ? undefined : (user + system) * MS_PER_TICK;
}

/** The most bytes of memory that a process has held since `resetPeak`; undefined where the system does not tell. */
export function peakOf(id: number): number | undefined {
  const kibibytes = /^VmHWM:\s*(\d+) kB$/mu.exec(readProcess(id, 'status') ?? '')?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** Lets the peak of a process begin anew at what it holds now; does nothing where the system cannot. */
export function resetPeak(id: number): void {
  try {
    // 5 stands for the peak of resident memory; see `man 5 proc_pid_clear_refs`.
    writeFileSync(`/proc/${id}/clear_refs`, '5');
  } catch {
    // The peak is then that of the whole life of the process, or not known at all.
  }
}

/** The sum, if every number is known. */
export function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );
}

function readProcess(id: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
