import type {SearchIndex} from './searchIndex';
import type {SearchFailure} from './wire';

/** Gives the parsed content of a search file, or says why it cannot. */
export type LoadFile = (
  name: string,
) => Promise<{readonly unsafeValue: unknown} | {readonly failure: SearchFailure}>;

/**
 * What can be said when the files that it needs have been loaded, or why one could not. What was loaded stays in the index, so that
 * the next try asks only for what is missing.
 *
 * @param ask gives nothing while files are missing, which the index then names.
 * @param isWanted asked after each load; an answer that nobody waits for is not made.
 */
export async function answerWith<Answer extends object>(
  index: SearchIndex,
  ask: () => Answer | undefined,
  load: LoadFile,
  isWanted: () => boolean,
): Promise<Answer | SearchFailure | 'unwanted'> {
  for (;;) {
    if (!isWanted()) return 'unwanted';
    // What an overtaken query asked for is not needed any more.
    index.takeWanted();
    const answer = ask();
    if (answer !== undefined) return answer;
    const failures = await Promise.all(index.takeWanted().map((name) => take(index, name, load)));
    const failure = failures.find((each) => each !== undefined);
    if (failure !== undefined) return failure;
  }
}

async function take(
  index: SearchIndex,
  name: string,
  load: LoadFile,
): Promise<SearchFailure | undefined> {
  const loaded = await load(name);
  return 'failure' in loaded ? loaded.failure : index.put(name, loaded.unsafeValue);
}
