import {runNew} from './newCommand';

/** Runs `npm run new`: prints what `runNew` returns and sets the exit code. */
async function main(): Promise<void> {
  const {stdin: input, stdout: output} = process;
  const terminal = input.isTTY && output.isTTY ? {input, output} : undefined;
  const result = await runNew(process.argv.slice(2), terminal);
  if (result.output !== '') output.write(`${result.output}\n`);
  if (result.errors !== '') process.stderr.write(`${result.errors}\n`);
  process.exitCode = result.exitCode;
}

void main();
