import {join} from 'node:path';
import {UsageError} from '../../guide/errors';
import {describeIssue} from '../../guide/formatIssue';
import type {EntryKind} from '../../guide/model';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import {summary} from '../../guide/schemas/fields';
import {suggestId} from '../form/suggestId';
import {fill} from '../scaffold/fill';
import {newEntry} from '../scaffold/newEntry';
import {chapterKey, takenIds} from '../scaffold/newKey';
import type {NewText} from '../scaffold/newText';
import {RefusedError} from '../scaffold/refusedError';
import {textPath} from '../../guide/textPath';
import type {Choice} from './askMissing';
import {unexpected} from './newOptions';
import {reportOf} from './newReport';
import type {Need, NewSession} from './newSession';
import {answersTo, languageNeed, writeNew} from './newSession';

const NAMES = {chapter: 'chapter', caseStudy: 'case-study', newsItem: 'news'} as const;

/** Writes the original of a new entry and tells what to do next. */
export async function newEntryCommand(session: NewSession, kind: EntryKind): Promise<string> {
  const [, title = '', words = '', part = ''] = await answersTo(
    session,
    needsOf(session, kind),
    exampleOf(kind, session.language),
  );
  if (kind === 'chapter') assertPart(session, part);
  const id = chooseId(session, kind, title);
  const paths = session.content.listed.files;
  const key = kind === 'chapter' ? chapterKey(paths, part, id) : id;
  const entry = {
    kind,
    key,
    language: session.language,
    title,
    ...(words !== '' && {summary: words}),
  };
  const text = newEntry(entry, session.guide.vocabulary);
  if ('rule' in text) {
    const issue = issueAt(textPath(kind, key, session.language), FILE_START, text.rule, text);
    const {message, repair} = describeIssue(issue, session.language);
    throw new RefusedError(`${message}. ${repair}`);
  }
  await writeText(session, text);
  return reportOf(session, text);
}

/** Writes a text into the site. */
export async function writeText(session: NewSession, {path, text}: NewText): Promise<void> {
  const file = join(session.options.site, path);
  await writeNew(session, {file, named: path, content: text});
}

function exampleOf(kind: EntryKind, language: string): string {
  const part = kind === 'chapter' ? ' --part leading-together' : '';
  return `${NAMES[kind]} --language ${language} --title "…"${part}`;
}

function needsOf(session: NewSession, kind: EntryKind): readonly Need[] {
  const {options, messages} = session;
  const {questions, tooLong} = messages;
  const needs: Need[] = [
    languageNeed(session),
    {option: '--title', given: options.title, text: questions.title},
    {
      option: '--summary',
      given: options.summary,
      text: questions.summary,
      isOptional: true,
      problemOf: (answer) =>
        summary.safeParse(answer).success
          ? undefined
          : fill(tooLong, {limit: summary.maxLength ?? ''}),
    },
  ];
  if (kind !== 'chapter') return needs;
  const part = {option: '--part', given: options.part, text: questions.part};
  return [...needs, {...part, choices: partChoices(session)}];
}

function assertPart(session: NewSession, part: string): void {
  const ids = partChoices(session).map(({id}) => id);
  if (!ids.includes(part)) throw unexpected('part', part, ids);
}

function partChoices({guide, language}: NewSession): readonly Choice[] {
  return guide.vocabulary.parts.map(({id, label}) => ({id, label: label[language]}));
}

/** The id that was given, when it is free, else one made of the title. */
function chooseId(
  {options, content, messages: {refused, idForm, unexpected: sentence}}: NewSession,
  kind: EntryKind,
  title: string,
): string {
  const taken = takenIds(kind, content.listed.files);
  const id = options.id ?? suggestId(title, [...taken.keys()]);
  if (options.id === undefined && id === '') throw new RefusedError(refused.noId);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(fill(sentence, {found: id, expected: idForm}));
  }
  const file = taken.get(id);
  if (file !== undefined) throw new RefusedError(fill(refused.takenId, {id, file}));
  return id;
}
