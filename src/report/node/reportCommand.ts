import {stat} from 'node:fs/promises';
import path from 'node:path';
import {SITE_TITLES, type Settings} from '../../../settings';
import {UsageError} from '../../guide/errors';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {pluralForm} from '../../guide/pluralForm';
import {checkFiles, type FileCheck} from '../checkFiles';
import {fillWords} from '../fillWords';
import {REPORT_MESSAGES} from '../messages/reportMessages';
import {renderCsv, TABLES} from '../renderCsv';
import {renderText} from '../renderText';
import {buildReport, type Report} from '../report';
import type {ReportSite} from '../results';
import {tellExtent, tellProblems} from '../tellFiles';
import {readExportedFiles} from './readExportedFiles';
import {FORMATS, readOptions, type ReportOptions} from './readOptions';
import {writeWhole} from './writeWhole';

const USAGE = `Usage: npm run report -- [options]
Lists the results of the project for its final report, with the categories of the Erasmus+ Project Results Platform, and counts
per organisation, country, language and state of translation. Then it checks that each file which a build exports carries the
funding statement (FUNDING_STATEMENT) and the disclaimers of the sources.

  --format ${FORMATS.join('|')}      how the report is written (text)
  --table ${TABLES.join('|')}      which table, with --format csv (results)
  --out FILE                  write it into a new file instead of printing it
  --force                     write the file even if it exists
  --build DIR                 folder of the build that is checked (build, if it exists)
  --language ${LANGUAGES.join('|')}   in which language (en)
  --site DIR                  folder of the site (the current one)
  --help                      this text

Exit code: 0 all in order, 1 an exported file lacks a statement, 2 a command that is not understood.`;

/** What a run of the command prints and its exit code. */
export type ReportResult = {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
};

/** The result of `npm run report` with these arguments and the settings of the site. */
export async function runReport(
  args: readonly string[],
  settings: Settings,
): Promise<ReportResult> {
  try {
    const options = readOptions(args);
    if (options.help) return {output: USAGE, errors: '', exitCode: 0};
    await assertFolder('site', options.site);
    return await report(options, settings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {output: '', errors: `${error.message}\n\n${USAGE}`, exitCode: 2};
  }
}

async function report(options: ReportOptions, settings: Settings): Promise<ReportResult> {
  const {site, language} = options;
  const {guide, issues} = await readGuide(site);
  const files = await checkBuild(options, guide, settings.fundingStatement);
  const result = buildReport(guide, toSite(settings, language), files);
  const output = await deliver(render(result, options), options);
  const faults = issues.filter(({severity}) => severity === 'error').length;
  return {
    output,
    errors: [...tellFaults(faults, language), ...tellCheck(files, options, settings)].join('\n'),
    exitCode: files !== undefined && files.problems.length > 0 ? 1 : 0,
  };
}

function toSite({siteUrl, basePath}: Settings, language: Language): ReportSite {
  const {purpose, handbook} = REPORT_MESSAGES[language];
  const name = SITE_TITLES[language];
  return {
    name,
    purpose,
    handbook: fillWords(handbook, {site: name}),
    basePath,
    language,
    ...(siteUrl !== undefined && {siteUrl}),
  };
}

async function checkBuild(
  {site, build}: ReportOptions,
  guide: Guide,
  fundingStatement: string | undefined,
): Promise<FileCheck | undefined> {
  const folder = build ?? defaultBuild(site);
  if (build !== undefined) await assertFolder('build', folder);
  else if (!(await isFolder(folder))) return undefined;
  return checkFiles(guide, await readExportedFiles(folder), fundingStatement);
}

function defaultBuild(site: string): string {
  return path.join(site, 'build');
}

function render(result: Report, {format, table, language}: ReportOptions): string {
  if (format === 'json') return JSON.stringify(result, undefined, 2);
  if (format === 'csv') return renderCsv(result, table);
  return renderText(result, REPORT_MESSAGES[language]);
}

async function deliver(text: string, {out, force, language}: ReportOptions): Promise<string> {
  if (out === undefined) return text;
  await writeWhole(out, text.endsWith('\n') ? text : `${text}\n`, force);
  return fillWords(REPORT_MESSAGES[language].written, {file: out});
}

/** What stands beside the report, so that the report itself can be read by a program. */
function tellCheck(
  files: FileCheck | undefined,
  {site, language}: ReportOptions,
  {fundingStatement}: Settings,
): readonly string[] {
  const messages = REPORT_MESSAGES[language];
  if (files === undefined) return [fillWords(messages.noBuild, {folder: defaultBuild(site)})];
  return [
    ...tellExtent(files, language, messages),
    ...(fundingStatement === undefined ? [messages.noFunding] : []),
    ...tellProblems(files.problems, language, messages),
  ];
}

function tellFaults(count: number, language: Language): readonly string[] {
  if (count === 0) return [];
  return [pluralForm(language, REPORT_MESSAGES[language].contentErrors, count)];
}

async function assertFolder(name: string, folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  throw new UsageError(`Unexpected ${name} "${folder}", expected a folder`);
}

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined))?.isDirectory() ?? false;
}
