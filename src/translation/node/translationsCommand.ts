import {stat} from 'node:fs/promises';
import {UsageError} from '../../guide/errors';
import {LANGUAGES} from '../../guide/languages';
import {accept} from './acceptCommand';
import type {Answer} from './answer';
import {speak} from './answer';
import {diff} from './diffCommand';
import {next} from './nextCommand';
import type {TranslationsOptions} from './readOptions';
import {readOptions} from './readOptions';
import {status} from './statusCommand';

const USAGE = `Usage: npm run translations [-- options]
Shows how many texts are original, up to date, behind their original or missing, per language.

  --json                      the same as data, with every text

npm run translations -- accept FILE... [--section ID]...
  Marks translations as saying what their originals say now, or only the sections named.
npm run translations -- accept FILE --no-change-of-meaning [--section ID]...
  FILE is an original: what the last edit of it changed is marked in all its translations.
npm run translations -- accept --all
  Marks all translations that have never been marked.
npm run translations -- diff FILE [--section ID]...
  Shows what changed in the original since the translation FILE was marked.
npm run translations -- next ${LANGUAGES.join('|')} [--count N]
  Names the file that is most worth translating or bringing up to date, or N of them.

  --language ${LANGUAGES.join('|')}   in which language to answer (en)
  --site DIR                  folder of the site (the current one)
  --help                      this text

Exit code: 0 done, 1 something was refused, 2 a command that is not understood.`;

/** What a run of the command prints and its exit code. */
export type TranslationsResult = {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
};

/** The result of `npm run translations` with these arguments. */
export async function runTranslations(args: readonly string[]): Promise<TranslationsResult> {
  try {
    const options = readOptions(args);
    if (options.task.kind === 'help') return {output: USAGE, errors: '', exitCode: 0};
    await assertFolder(options.site);
    return await run(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {output: '', errors: `${error.message}\n\n${USAGE}`, exitCode: 2};
  }
}

async function run({task, site, language}: TranslationsOptions): Promise<TranslationsResult> {
  const speech = speak(language);
  switch (task.kind) {
    case 'help':
      return {output: USAGE, errors: '', exitCode: 0};
    case 'status': {
      const {output, note} = await status(site, task, speech);
      return {output, errors: note, exitCode: 0};
    }
    case 'accept':
      return toResult(await accept(site, task, speech));
    case 'diff':
      return toResult(await diff(site, task, speech));
    case 'next':
      return toResult(await next(site, task, speech));
  }
}

function toResult({output, problems}: Answer): TranslationsResult {
  return {
    output: output.join('\n'),
    errors: problems.join('\n'),
    exitCode: problems.length > 0 ? 1 : 0,
  };
}

async function assertFolder(site: string): Promise<void> {
  const stats = await stat(site).catch(() => undefined);
  if (!stats?.isDirectory()) throw new UsageError(`Unexpected site "${site}", expected a folder`);
}
