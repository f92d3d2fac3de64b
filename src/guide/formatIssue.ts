import type {Issue} from './issue';
import type {Language} from './languages';
import {en} from './messages/en';
import {et} from './messages/et';
import {lt} from './messages/lt';
import {lv} from './messages/lv';
import type {IssueWords, RuleMessages} from './messages/messages';
import {pl} from './messages/pl';
import {PART_IN_ORDER} from './formatIssueWords';
import {ISSUE_WORDS} from './messages/words';
import type {EntryKind, VocabularyName} from './model';
import type {RuleId} from './rules';

/** How issues are printed: for people, for programs, for the changed lines of a pull request. */
export const ISSUE_FORMATS = ['text', 'json', 'github'] as const;

/** One of `ISSUE_FORMATS`. */
export type IssueFormat = (typeof ISSUE_FORMATS)[number];

/** How and in which language issues are printed. */
export type IssueStyle = {
  readonly format: IssueFormat;
  readonly language: Language;
  /** Address of the page that explains the rules, without `#`; the text names it when it is known. */
  readonly helpAddress?: string;
  /** Whether only a part of the content was looked at, so that nothing is said of the whole. */
  readonly isPart?: boolean;
};

/** The sentences of all rules, by language. */
export const RULE_MESSAGES: Record<Language, RuleMessages> = {en, lt, lv, et, pl};

/** The issues in one of the formats, without a line end after the last; JSON is a list, also when there are none. */
export function formatIssues(issues: readonly Issue[], style: IssueStyle): string {
  const {format, language} = style;
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
      return [...issues.map((issue) => toText(issue, style)), summarize(issues, style)].join(
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

/** How the parts of a sentence are written. */
export type Writing = {
  /** What the content says: anything at all. */
  readonly quoted: (value: string) => string;
  /** Our own words. */
  readonly plain: (words: string) => string;
};

const PLAIN: Writing = {quoted: printable, plain: (words) => words};

/** The sentences of an issue in a language; as they are on a terminal unless told otherwise. */
export function describeIssue(
  issue: Issue,
  language: Language,
  writing: Writing = PLAIN,
): IssueDescription {
  const around = ISSUE_WORDS[language];
  const {message, repair} = RULE_MESSAGES[language][issue.rule];
  const {details, nearest} = issue;
  const say = (sentence: string, quoted: Readonly<Record<string, string>>): string =>
    fill(sentence, {quoted, own: wordsOf(issue, around)}, writing);
  return {
    message: say(message, details),
    ...(nearest !== undefined && {hint: say(around.didYouMean, {nearest})}),
    repair: say(repair, details),
  };
}

function toText(issue: Issue, {language, helpAddress}: IssueStyle): string {
  const {file, line, column, severity, rule} = issue;
  const {message, hint, repair} = describeIssue(issue, language);
  const head = `${file}:${line}:${column}  ${ISSUE_WORDS[language].severities[severity]}  ${rule}`;
  const help = helpAddress === undefined ? undefined : helpLink(helpAddress, rule);
  const body = [message, hint, repair, help].filter((sentence) => sentence !== undefined);
  return [printable(head), ...body.map((sentence) => `  ${sentence}`)].join('\n');
}

/** The address of what is said about a rule on the page that explains all. */
export function helpLink(helpAddress: string, rule: RuleId): string {
  return `${helpAddress}#${rule}`;
}

/** How many errors and warnings there are, as one line. */
export function summarize(
  issues: readonly Issue[],
  {language, isPart = false}: Pick<IssueStyle, 'language' | 'isPart'>,
): string {
  const words = ISSUE_WORDS[language];
  if (issues.length === 0) return isPart ? PART_IN_ORDER[language] : words.nothingFound;
  const count = (severity: Issue['severity']): string =>
    String(issues.filter((issue) => issue.severity === severity).length);
  const own = {errors: count('error'), warnings: count('warning')};
  return fill(words.summary, {quoted: {}, own}, PLAIN);
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

type Values = {
  readonly quoted: Readonly<Record<string, string>>;
  /** They go before what is quoted under the same name. */
  readonly own: Readonly<Record<string, string>>;
};

function fill(sentence: string, {quoted, own}: Values, writing: Writing): string {
  return sentence
    .split(/(\{[a-z]+\})/i)
    .map((piece) => {
      const name = piece.slice(1, -1);
      const found = own[name] === undefined ? quoted[name] : undefined;
      return found === undefined ? writing.plain(own[name] ?? piece) : writing.quoted(found);
    })
    .join('');
}

/** Without the control characters that would change a terminal, and those that turn the direction of a line. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, ' ');
}
