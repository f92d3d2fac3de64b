import {runSchemas} from './schemasCommand';

/** Runs `npm run schemas`: prints what `runSchemas` returns and sets the exit code. */
async function main(): Promise<void> {
  const {output, errors, exitCode} = await runSchemas(process.argv.slice(2));
  if (output !== '') process.stdout.write(`${output}\n`);
  if (errors !== '') process.stderr.write(`${errors}\n`);
  process.exitCode = exitCode;
}

void main();
