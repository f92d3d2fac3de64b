import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {UsageError} from '../../guide/errors';
import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE, isLanguage, LANGUAGE_NAMES, LANGUAGES} from '../../guide/languages';
import {readContent, toGuide} from '../../guide/node/readGuide';
import {NEW_MESSAGES} from '../scaffold/messages/newMessages';
import type {NewKind} from '../scaffold/newKinds';
import {NEW_KINDS} from '../scaffold/newKinds';
import {RefusedError} from '../scaffold/refusedError';
import type {Ask, Terminal} from './askMissing';
import {openConversation} from './askMissing';
import {newEntryCommand} from './newEntryCommand';
import type {NewOptions} from './newOptions';
import {readNewOptions} from './newOptions';
import {newPictureCommand} from './newPictureCommand';
import type {NewSession} from './newSession';
import {newTermCommand} from './newTermCommand';
import {newTranslationCommand} from './newTranslationCommand';

const USAGE = `Usage: npm run new -- ${NEW_KINDS.join('|')} [options]
Makes a file of the guide with gaps to be filled in. Asks for what is missing, where it can; never overwrites.

npm run new -- case-study|news --language LANGUAGE --title TITLE [--summary TEXT] [--id ID]
npm run new -- chapter --language LANGUAGE --title TITLE --part PART [--summary TEXT] [--id ID]
npm run new -- translation --of FILE|ID --language LANGUAGE
npm run new -- term --vocabulary NAME --label LANGUAGE=TEXT... [--definition LANGUAGE=TEXT...]
                    [--unsure LANGUAGE]... [--id ID]
npm run new -- picture FILE --to FOLDER
  Writes FOLDER/img/… without what cameras hide in pictures, and small enough for slow lines.

  --language ${LANGUAGES.join('|')}   language of the text, and of questions and answers
  --site DIR                  folder of the site (the current one)
  --help                      this text

Exit code: 0 written, 1 nothing could be written, 2 a command that is not understood.`;

/** What a run of the command prints and its exit code. */
export type NewResult = {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 1 | 2;
};

/** The result of `npm run new` with these arguments; with a terminal, a person is asked for what they lack. */
export async function runNew(args: readonly string[], terminal?: Terminal): Promise<NewResult> {
  const conversation = terminal && openConversation(terminal);
  try {
    const options = readNewOptions(args);
    if (options.help) return {output: USAGE, errors: '', exitCode: 0};
    await assertGuide(options.site);
    const output = await make(options, conversation?.ask);
    return {output, errors: '', exitCode: 0};
  } catch (error) {
    if (error instanceof RefusedError) return {output: '', errors: error.message, exitCode: 1};
    if (!(error instanceof UsageError)) throw error;
    return {output: '', errors: `${error.message}\n\n${USAGE}`, exitCode: 2};
  } finally {
    conversation?.close();
  }
}

async function make(options: NewOptions, ask: Ask | undefined): Promise<string> {
  const language = await languageOf(options, ask);
  const messages = NEW_MESSAGES[language];
  const kind = await kindOf(options, language, ask);
  const content = await readContent(options.site);
  const {guide} = toGuide(content);
  const session = {options, language, messages, content, guide, ...(ask && {ask})};
  return makers[kind](session);
}

const makers: Readonly<Record<NewKind, (session: NewSession) => Promise<string>>> = {
  'case-study': (session) => newEntryCommand(session, 'caseStudy'),
  chapter: (session) => newEntryCommand(session, 'chapter'),
  news: (session) => newEntryCommand(session, 'newsItem'),
  translation: newTranslationCommand,
  term: newTermCommand,
  picture: newPictureCommand,
};

/** Where nobody can be asked, the default is that of the conversation only: new texts demand the option. */
async function languageOf({language}: NewOptions, ask: Ask | undefined): Promise<Language> {
  if (language !== undefined) return language;
  if (!ask) return DEFAULT_LANGUAGE;
  const text = LANGUAGES.map((each) => NEW_MESSAGES[each].questions.language).join(' · ');
  const choices = LANGUAGES.map((id) => ({id, label: LANGUAGE_NAMES[id]}));
  const answer = await ask({text, choices}, NEW_MESSAGES[DEFAULT_LANGUAGE]);
  return isLanguage(answer) ? answer : DEFAULT_LANGUAGE;
}

async function kindOf(
  {kind}: NewOptions,
  language: Language,
  ask: Ask | undefined,
): Promise<NewKind> {
  if (kind !== undefined) return kind;
  const messages = NEW_MESSAGES[language];
  if (!ask) throw new UsageError(`Missing kind, expected one of: ${NEW_KINDS.join(', ')}`);
  const choices = NEW_KINDS.map((id) => ({id, label: messages.kinds[id]}));
  const answer = await ask({text: messages.questions.kind, choices}, messages);
  return NEW_KINDS.find((each) => each === answer) ?? 'case-study';
}

/** A wrong folder would otherwise get folders of content of its own. */
async function assertGuide(site: string): Promise<void> {
  const stats = await stat(join(site, 'vocabulary')).catch(() => undefined);
  if (stats?.isDirectory()) return;
  throw new UsageError(
    `Unexpected site "${site}", expected the folder of the guide, in which there is a folder vocabulary`,
  );
}
