import {readSettings} from '../../../settings';
import {runReport} from './reportCommand';

/** Runs `npm run report`: prints what `runReport` returns and sets the exit code. */
async function main(): Promise<void> {
  const {output, errors, exitCode} = await runReport(
    process.argv.slice(2),
    readSettings(process.env),
  );
  if (output !== '') process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  if (errors !== '') process.stderr.write(`${errors}\n`);
  process.exitCode = exitCode;
}

void main();
