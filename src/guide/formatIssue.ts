import type {Issue} from './issue';
import type {Language} from './languages';
import {en} from './messages/en';
import {et} from './messages/et';
import {lt} from './messages/lt';
import {lv} from './messages/lv';
import type {IssueWords, RuleMessages} from './messages/messages';
import {pl} from './messages/pl';
import {ISSUE_WORDS} from './messages/words';
import type {EntryKind, VocabularyName} from './model';

/** How issues are printed: for people, for programs, for the changed lines of a pull request. */
export const ISSUE_FORMATS = ['text', 'json', 'github'] as const;

/** One of `ISSUE_FORMATS`. */
export type IssueFormat = (typeof ISSUE_FORMATS)[number];

/** How and in which language issues are printed. */
export type IssueStyle = {readonly format: IssueFormat; readonly language: Language};

/** The sentences of all rules, by language. */
export const RULE_MESSAGES: Record<Language, RuleMessages> = {en, lt, lv, et, pl};

/** The issues in one of the formats, without a line end after the last; JSON is a list, also when there are none. */
export function formatIssues(issues: readonly Issue[], {format, language}: IssueStyle): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        issues.map((issue) => ({...issue, ...describeIssue(issue, language)})),
        null,
        2,
      );
    case 'github':
      return issues.map((issue) => toAnnotation(issue, language)).join('\n');
    case 'text':
      return [...issues.map((issue) => toText(issue, language)), summary(issues, language)].join(
        '\n\n',
      );
  }
}

/** What an issue says in a language. */
export type IssueDescription = {
  readonly message: string;
  readonly hint?: string;
  readonly repair: string;
};

/** The sentences of an issue in a language. */
export function describeIssue(issue: Issue, language: Language): IssueDescription {
  const around = ISSUE_WORDS[language];
  const {message, repair} = RULE_MESSAGES[language][issue.rule];
  const words = {...issue.details, ...wordsOf(issue, around)};
  const {nearest} = issue;
  return {
    message: fill(message, words),
    ...(nearest !== undefined && {hint: fill(around.didYouMean, {nearest})}),
    repair: fill(repair, words),
  };
}

function toText(issue: Issue, language: Language): string {
  const {file, line, column, severity, rule} = issue;
  const {message, hint, repair} = describeIssue(issue, language);
  const head = `${file}:${line}:${column}  ${ISSUE_WORDS[language].severities[severity]}  ${rule}`;
  const body = [message, hint, repair].filter((sentence) => sentence !== undefined);
  return [printable(head), ...body.map((sentence) => `  ${sentence}`)].join('\n');
}

function summary(issues: readonly Issue[], language: Language): string {
  const words = ISSUE_WORDS[language];
  if (issues.length === 0) return words.nothingFound;
  const count = (severity: Issue['severity']): string =>
    String(issues.filter((issue) => issue.severity === severity).length);
  return fill(words.summary, {errors: count('error'), warnings: count('warning')});
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function toAnnotation(issue: Issue, language: Language): string {
  const {file, line, column, severity, rule} = issue;
  const {message, hint = '', repair} = describeIssue(issue, language);
  const text = [message, hint, repair].filter((sentence) => sentence !== '').join('\n');
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${rule}`;
  return `::${severity} ${place}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function wordsOf({details}: Issue, words: IssueWords): Record<string, string> {
  const vocabulary = pick<VocabularyName, {one: string; many: string}>(
    words.vocabularies,
    details.vocabulary,
  );
  return {
    ...vocabulary,
    kind: pick(words.kinds, details.kind) ?? '',
    entry: pick<EntryKind, string>(words.entries, details.entries) ?? '',
  };
}

function pick<K extends string, V>(record: Readonly<Record<K, V>>, key = ''): V | undefined {
  return Object.entries<V>(record).find(([each]) => each === key)?.[1];
}

function fill(sentence: string, words: Readonly<Record<string, string>>): string {
  // A function, so that `$` in what was found stays as it is.
  return sentence.replace(/\{([a-z]+)\}/gi, (whole, name: string) =>
    printable(words[name] ?? whole),
  );
}

/** Without the control characters that would change a terminal. */
function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f]/g, ' ');
}
