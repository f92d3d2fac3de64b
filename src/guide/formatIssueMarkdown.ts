import type {IssueStyle, Writing} from './formatIssue';
import {describeIssue, helpLink, printable, summarize} from './formatIssue';
import {SUMMARY_WORDS} from './formatIssueWords';
import type {Issue} from './issue';
import {ISSUE_WORDS} from './messages/words';

/**
 * Bytes that the summary of one step may have; the host shows none of a longer one.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const SUMMARY_BYTES = 1024 * 1024;

/** Characters of one quoted value: enough to find it in the file. */
const VALUE_LENGTH = 200;

/**
 * The issues as GitHub-flavoured Markdown for the page of a pull request: how many, then a list for each file. Nothing that stands in
 * the content can become markup, a mention or a link. What would make it longer than `SUMMARY_BYTES` is only counted, in the
 * last line.
 */
export function formatIssuesAsMarkdown(
  issues: readonly Issue[],
  style: Omit<IssueStyle, 'format'>,
): string {
  const words = SUMMARY_WORDS[style.language];
  const head = [
    `## ${words.title}`,
    `**${summarize(issues, style)}**`,
    ...(style.isPart === true && issues.length > 0 ? [words.onlyChanged] : []),
  ].join('\n\n');
  const more = (count: number): string =>
    `\n\n${escapeWords(words.more.replace('{count}', String(count)))}`;
  let room = SUMMARY_BYTES - byteLength(head) - byteLength(more(issues.length));
  let text = head;
  let file: string | undefined;
  for (const [at, issue] of issues.entries()) {
    const heading = issue.file === file ? '' : `\n\n### ${quote(issue.file)}\n`;
    const block = `${heading}\n${toItem(issue, style)}`;
    room -= byteLength(block);
    if (room < 0) return text + more(issues.length - at);
    text += block;
    file = issue.file;
  }
  return text;
}

function toItem(issue: Issue, {language, helpAddress}: Omit<IssueStyle, 'format'>): string {
  const {rule, severity, line} = issue;
  const place = SUMMARY_WORDS[language].line.replace('{line}', String(line));
  const name =
    helpAddress === undefined ? `\`${rule}\`` : `[\`${rule}\`](<${helpLink(helpAddress, rule)}>)`;
  const {message, hint, repair} = describeIssue(issue, language, MARKDOWN);
  const sentences = [message, hint, repair].filter((sentence) => sentence !== undefined);
  const head = `**${ISSUE_WORDS[language].severities[severity]}**, ${place}, ${name}`;
  return `- ${[head, ...sentences].join('<br>\n  ')}`;
}

const MARKDOWN: Writing = {
  quoted: (value) => (HARMLESS.test(value) ? value : quote(value)),
  plain: escapeWords,
};

/** Numbers, ids and single words, which are nowhere taken for markup. */
const HARMLESS = /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u;

/** A code span, in which the host looks for nothing: no markup, no mention, no number of an issue. */
function quote(value: string): string {
  const text = shorten(printable(value));
  if (text.trim() === '') return '" "';
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({length}) => length)) + 1);
  // A blank at both ends belongs to the fence; without it a backtick there would, and two blanks of the value.
  const blank = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${blank}${text}${blank}${fence}`;
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * VALUE_LENGTH + 2)];
  return characters.length <= VALUE_LENGTH
    ? text
    : `${characters.slice(0, VALUE_LENGTH).join('')}…`;
}

/** Our own words; a citation among them would be taken for the name of somebody. */
function escapeWords(words: string): string {
  return words
    .split(/(\[@[^\]]*\])/)
    .map((piece) =>
      piece.startsWith('[@') ? quote(piece) : piece.replace(/[\\`*_[\]<>&#!~|$:]/g, '\\$&'),
    )
    .join('');
}

/** Bytes of a text as UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
