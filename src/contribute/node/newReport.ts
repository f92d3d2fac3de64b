import {describeIssue} from '../../guide/formatIssue';
import type {Issue} from '../../guide/issue';
import {DEFAULT_LANGUAGE} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import type {RuleId} from '../../guide/rules';
import {fill} from '../scaffold/fill';
import type {NewText} from '../scaffold/newText';
import type {NewSession} from './newSession';

/** Gaps that a new text has on purpose; they are told in other words than faults. */
const GAP_RULES: readonly RuleId[] = [
  'missing-field',
  'unfilled-gap',
  'missing-stamp',
  'missing-english',
];

/** What is told of a text that has been written: its path, its gaps as the check finds them, and what to do next. */
export async function reportOf(session: NewSession, {path, gaps}: NewText): Promise<string> {
  const {messages, language, options} = session;
  const {issues} = await readGuide(options.site);
  const own = issues.filter(({file}) => file === path);
  const fields = own.filter(({rule}) => rule === 'missing-field');
  const listed = fields.map(({details, line}) => `${details.field ?? ''} (${line})`);
  const headings = gaps.map((heading) => heading || messages.intro);
  const others = own.filter(({rule}) => !GAP_RULES.includes(rule));
  return [
    fill(messages.created, {file: path}),
    ...(fields.length > 0 ? [fill(messages.emptyFields, {list: listed.join(', ')})] : []),
    ...(gaps.length > 0 ? [fill(messages.emptyTexts, {list: headings.join(' · ')})] : []),
    ...others.map((issue) => toLine(issue, session)),
    '',
    messages.howToFill,
    `  npm run check -- --changed${flags({language, site: options.site})}`,
    ...followUps(session, path, own),
  ].join('\n');
}

function toLine({line, ...issue}: Issue, {language}: NewSession): string {
  return `${issue.file}:${line}  ${describeIssue({line, ...issue}, language).message}`;
}

/** Commands that make sense when the gaps are filled. */
function followUps(
  {messages, options: {site}}: NewSession,
  path: string,
  issues: readonly Issue[],
): readonly string[] {
  const isFound = (rule: RuleId): boolean => issues.some((issue) => issue.rule === rule);
  const translate = `npm run new -- translation --of ${path}${flags({language: DEFAULT_LANGUAGE, site}, true)}`;
  return [
    ...(isFound('missing-english') ? [messages.english, `  ${translate}`] : []),
    ...(isFound('missing-stamp')
      ? [messages.accept, `  npm run translations -- accept ${path}${flags({site})}`]
      : []),
  ];
}

/** The options that a command needs besides its own. */
function flags(
  {language = DEFAULT_LANGUAGE, site}: {language?: string; site: string},
  isWritten = language !== DEFAULT_LANGUAGE,
): string {
  return `${isWritten ? ` --language ${language}` : ''}${site === '.' ? '' : ` --site ${site}`}`;
}
