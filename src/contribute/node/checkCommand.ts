import {stat} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import type {IssueStyle} from '../../guide/formatIssue';
import {formatIssues, ISSUE_FORMATS} from '../../guide/formatIssue';
import type {Issue} from '../../guide/issue';
import {DEFAULT_LANGUAGE, isLanguage, LANGUAGES} from '../../guide/languages';
import {readContent, toGuide} from '../../guide/node/readGuide';
import {sortIssues} from '../../guide/reportIssue';
import {checkImages} from './checkImages';

const USAGE = `Usage: npm run check -- [options]
Checks all content of the site and tells what to repair.

  --format text|json|github   how the issues are printed (text)
  --language ${LANGUAGES.join('|')}   in which language (en)
  --site DIR                  folder of the site (the current one)
  --spelling                  also list words that no dictionary knows; takes seconds
  --style                     also list long sentences and texts that are hard to read
  --help                      this text

Spelling and style are advice. Words that are right go into spelling/<language>.txt, names into spelling/names.txt.

Exit code: 0 all in order, 1 errors in the content, 2 a command that is not understood.`;

/** What a run of the command prints and its exit code. */
export type CheckResult = {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
};

/** The result of `npm run check` with these arguments. */
export async function runCheck(args: readonly string[]): Promise<CheckResult> {
  try {
    const options = readOptions(args);
    if (options.help) return {output: USAGE, errors: '', exitCode: 0};
    await assertFolder(options.site);
    const issues = await findIssues(options);
    const hasErrors = issues.some(({severity}) => severity === 'error');
    return {output: formatIssues(issues, options), errors: '', exitCode: hasErrors ? 1 : 0};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {output: '', errors: `${error.message}\n\n${USAGE}`, exitCode: 2};
  }
}

type Options = IssueStyle & {
  readonly site: string;
  readonly spelling: boolean;
  readonly style: boolean;
  readonly help: boolean;
};

async function findIssues({site, spelling, style}: Options): Promise<readonly Issue[]> {
  const content = await readContent(site);
  const {guide, issues} = toGuide(content);
  const images = await checkImages(site, content.listed.images);
  const words = spelling ? await (await import('./checkSpelling')).checkSpelling(site, guide) : [];
  const advice = style
    ? (await import('./checkStyle')).checkStyle(guide, content.sources.files)
    : [];
  return sortIssues([...issues, ...images, ...words, ...advice]);
}

function readOptions(args: readonly string[]): Options {
  const {format, language, ...options} = parse(args);
  const known = ISSUE_FORMATS.find((each) => each === format);
  if (known === undefined) {
    throw new UsageError(`Unexpected format "${format}", expected ${ISSUE_FORMATS.join(', ')}`);
  }
  if (!isLanguage(language)) {
    throw new UsageError(`Unexpected language "${language}", expected ${LANGUAGES.join(', ')}`);
  }
  return {...options, format: known, language};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        format: {type: 'string', default: 'text'},
        language: {type: 'string', default: DEFAULT_LANGUAGE},
        site: {type: 'string', default: '.'},
        spelling: {type: 'boolean', default: false},
        style: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}

async function assertFolder(site: string): Promise<void> {
  const stats = await stat(site).catch(() => undefined);
  if (!stats?.isDirectory()) throw new UsageError(`Unexpected site "${site}", expected a folder`);
}
