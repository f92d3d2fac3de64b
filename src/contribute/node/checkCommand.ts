import {stat} from 'node:fs/promises';
import {UsageError} from '../../guide/errors';
import {formatIssues} from '../../guide/formatIssue';
import {formatIssuesAsMarkdown} from '../../guide/formatIssueMarkdown';
import type {Issue} from '../../guide/issue';
import {readContent, toGuide} from '../../guide/node/readGuide';
import {sortIssues} from '../../guide/reportIssue';
import {onlyChanged} from '../changed/onlyChanged';
import type {PublicAddress} from '../help/ruleHelpAddress';
import {checkImages} from './checkImages';
import {readCheckOptions, USAGE} from './checkCommandOptions';
import type {CheckOptions} from './checkCommandOptions';

/** What a run of the command prints and its exit code. */
export type CheckResult = {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
};

/** The result of `npm run check` with these arguments for a site that stands at `address`. */
export async function runCheck(
  args: readonly string[],
  address: PublicAddress = {basePath: '/'},
): Promise<CheckResult> {
  try {
    const options = readCheckOptions(args, address);
    if (options.help) return {output: USAGE, errors: '', exitCode: 0};
    await assertFolder(options.site);
    const issues = await findIssues(options);
    const hasErrors = issues.some(({severity}) => severity === 'error');
    return {output: print(issues, options), errors: '', exitCode: hasErrors ? 1 : 0};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {output: '', errors: `${error.message}\n\n${USAGE}`, exitCode: 2};
  }
}

function print(issues: readonly Issue[], options: CheckOptions): string {
  const {format, language, helpAddress, changed} = options;
  const style = {
    language,
    isPart: changed !== undefined,
    ...(helpAddress !== undefined && {helpAddress}),
  };
  return format === 'markdown'
    ? formatIssuesAsMarkdown(issues, style)
    : formatIssues(issues, {...style, format});
}

async function findIssues(options: CheckOptions): Promise<readonly Issue[]> {
  const {changed, site} = options;
  if (changed === undefined) return findAllIssues(options);
  const {listChangedFiles} = await import('./changedFiles');
  const paths = await listChangedFiles(site, changed === '' ? undefined : changed);
  return onlyChanged(await findAllIssues(options, new Set(paths)), paths);
}

/** All issues, but of pictures only those at `paths`: nothing else has to do with their bytes. */
async function findAllIssues(
  {site, spelling, style}: CheckOptions,
  paths?: ReadonlySet<string>,
): Promise<readonly Issue[]> {
  const content = await readContent(site);
  const {guide, issues} = toGuide(content);
  const {images} = content.listed;
  const looked = paths ? images.filter((path) => paths.has(path)) : images;
  const pictures = await checkImages(site, looked);
  const words = spelling ? await (await import('./checkSpelling')).checkSpelling(site, guide) : [];
  const advice = style
    ? (await import('./checkStyle')).checkStyle(guide, content.sources.files)
    : [];
  return sortIssues([...issues, ...pictures, ...words, ...advice]);
}

async function assertFolder(site: string): Promise<void> {
  const stats = await stat(site).catch(() => undefined);
  if (!stats?.isDirectory()) throw new UsageError(`Unexpected site "${site}", expected a folder`);
}
