import {type SpawnOptions, spawn} from 'node:child_process';

/**
 * Runs a program and keeps what it prints, which is told only when it fails.
 *
 * @throws when its exit code is not 0
 */
export async function runQuietly(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<void> {
  const child = spawn(command, args, {...options, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${output}`);
}
