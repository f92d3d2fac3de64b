import {readSettings} from '../../../settings';
import {runCheck} from './checkCommand';

/** Runs `npm run check`: prints what `runCheck` returns and sets the exit code. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const {output, errors, exitCode} = await runCheck(process.argv.slice(2), settings);
  if (output !== '') process.stdout.write(`${output}\n`);
  if (errors !== '') process.stderr.write(`${errors}\n`);
  process.exitCode = exitCode;
}

void main();
