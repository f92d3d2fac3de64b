import {createInterface} from 'node:readline';
import {createServe} from './serveProtocol';
import {runSearch} from './searchCommand';

/** Runs `npm run search`: prints what `runSearch` returns and sets the exit code, or answers requests until they end. */
async function main(): Promise<void> {
  const run = await runSearch(process.argv.slice(2));
  if (run === 'serve') return serve();
  if (run.output !== '') process.stdout.write(`${run.output}\n`);
  if (run.errors !== '') process.stderr.write(`${run.errors}\n`);
  process.exitCode = run.exitCode;
}

/** One line of JSON for each line that is not empty, in order. */
async function serve(): Promise<void> {
  const reply = createServe();
  for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await reply(line))}\n`);
  }
}

void main();
