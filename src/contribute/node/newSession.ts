import {UsageError} from '../../guide/errors';
import type {Language} from '../../guide/languages';
import type {Content} from '../../guide/node/readGuide';
import type {Guide} from '../../guide/model';
import {fill} from '../scaffold/fill';
import type {NewMessages} from '../scaffold/messages/messages';
import {RefusedError} from '../scaffold/refusedError';
import type {Ask, Question} from './askMissing';
import {codeOf, createFile} from './createFile';
import type {NewOptions} from './newOptions';

/** What all of one run of `npm run new` share. */
export type NewSession = {
  readonly options: NewOptions;
  /** The language of the text, and of what the command says. */
  readonly language: Language;
  readonly messages: NewMessages;
  readonly content: Content;
  readonly guide: Guide;
  /** Undefined when nobody can be asked. */
  readonly ask?: Ask;
};

/** A value that a run needs: what an option gives, else what a person answers. */
export type Need = Question & {
  /** How the option is written when it is missing. */
  readonly option: string;
  readonly given: string | undefined;
};

/**
 * The values of several needs in their order; one that is optional is empty when nobody gives it.
 *
 * @throws {UsageError} naming all that is missing when nobody can be asked.
 */
export async function answersTo(
  {ask, messages}: Pick<NewSession, 'ask' | 'messages'>,
  needs: readonly Need[],
  example: string,
): Promise<readonly string[]> {
  const missing = needs.filter((need) => isMissing(need) && !need.isOptional);
  if (!ask && missing.length > 0) {
    const names = missing.map(({option}) => option).join(', ');
    const repair = fill(messages.missingRepair, {example: `npm run new -- ${example}`});
    throw new UsageError(`${fill(messages.missing, {names})} ${repair}`);
  }
  const answers: string[] = [];
  for (const need of needs) {
    const asked = ask && isMissing(need) ? await ask(need, messages) : undefined;
    answers.push(asked ?? need.given?.trim() ?? '');
  }
  return answers;
}

/** The need for a language of the text; at a terminal it has been asked for already. */
export function languageNeed({options, ask, language, messages}: NewSession): Need {
  const given = options.language ?? (ask && language);
  return {option: '--language', given, text: messages.questions.language};
}

function isMissing({given}: Need): boolean {
  return given === undefined || given.trim() === '';
}

/** A file to be written: its path here, its path in messages, and what to say when it exists. */
type NewFile = {
  readonly file: string;
  readonly named: string;
  readonly content: string | Uint8Array;
  readonly exists?: string;
};

/**
 * Writes a new file, `named` in messages.
 *
 * @throws {RefusedError} when it exists or cannot be written.
 */
export async function writeNew(
  {messages: {refused}}: Pick<NewSession, 'messages'>,
  {file, named, content, exists = refused.exists}: NewFile,
): Promise<void> {
  try {
    await createFile(file, content);
  } catch (error) {
    const reason = codeOf(error);
    if (reason === '') throw error;
    const sentence = reason === 'EEXIST' ? exists : refused.unwritable;
    throw new RefusedError(fill(sentence, {file: named, reason}), {cause: error});
  }
}
