import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT} from '../../tools/run/process.mjs';

/** What a build has used. */
export type Usage = {
  /** Processor time of all threads, in seconds. */
  readonly seconds: number;
  /** Most memory at a time, in bytes. */
  readonly memory: number;
};

const REPORTER = path.join(ROOT, 'bench/cases/reportUsage.cjs');

/** What the build of a site uses that `build` starts with the environment it is given. */
export async function measureBuild(
  name: string,
  build: (environment: NodeJS.ProcessEnv) => Promise<unknown>,
): Promise<Usage> {
  const file = path.join(ROOT, '.cache/bench', `${name}-usage.json`);
  await build({...process.env, NODE_OPTIONS: `--require ${REPORTER}`, USAGE_FILE: file});
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return {seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024};
}
