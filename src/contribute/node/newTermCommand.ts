import {access, constants, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {UsageError} from '../../guide/errors';
import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES} from '../../guide/languages';
import {VOCABULARIES} from '../../guide/model';
import {writeFiles} from '../../guide/node/writeFiles';
import {normalizeText} from '../../guide/normalizeText';
import {ANY} from '../../guide/schemas/fields';
import {termSchema} from '../../guide/schemas/vocabulary';
import {readVocabulary} from '../../guide/vocabularyFile';
import {toId} from '../form/suggestId';
import {fill} from '../scaffold/fill';
import type {NewTerm} from '../scaffold/newTerm';
import {addTerm} from '../scaffold/newTerm';
import {RefusedError} from '../scaffold/refusedError';
import {codeOf} from './createFile';
import type {WordsByLanguage} from './newOptions';
import {unexpected} from './newOptions';
import type {Need, NewSession} from './newSession';
import {answersTo} from './newSession';

const EXAMPLE =
  'term --vocabulary glossary --label en="…" --label lt="…" --label lv="…" --label et="…" --label pl="…"';

/** Adds a term to a vocabulary file and tells so. */
export async function newTermCommand(session: NewSession): Promise<string> {
  const {options, messages} = session;
  const [vocabulary = '', ...labels] = await answersTo(
    session,
    [vocabularyNeed(session), ...labelNeeds(session)],
    EXAMPLE,
  );
  if (!VOCABULARIES.some((name) => name === vocabulary)) {
    throw unexpected('vocabulary', vocabulary, VOCABULARIES);
  }
  const label = byLanguage(labels);
  const definition = await definitionOf(session);
  const unsure = await unsureOf(session);
  const term: NewTerm = {
    id: options.id ?? toId(label[DEFAULT_LANGUAGE]),
    label,
    ...(definition && {definition}),
    ...(unsure.length > 0 && {awaitingSpecialist: unsure}),
  };
  const file = `vocabulary/${vocabulary}.yaml`;
  await append(session, file, term);
  const where = options.site === '.' ? '' : ` --site ${options.site}`;
  return [
    fill(messages.added, {id: term.id, file}),
    '',
    messages.next,
    `  npm run schemas${where && ` --${where}`}`,
    `  npm run check -- --changed${where}`,
  ].join('\n');
}

function vocabularyNeed({options, messages}: NewSession): Need {
  const choices = VOCABULARIES.map((name) => ({id: name, label: name}));
  const text = messages.questions.vocabulary;
  return {option: '--vocabulary', given: options.vocabulary, text, choices};
}

function labelNeeds({options, messages}: NewSession): readonly Need[] {
  return LANGUAGES.map((each) => ({
    option: `--label ${each}="…"`,
    given: options.label[each],
    text: fill(messages.questions.label, {language: LANGUAGE_NAMES[each]}),
  }));
}

/** All languages or none: who answers the first question answers the others too. */
async function definitionOf(session: NewSession): Promise<Record<Language, string> | undefined> {
  const {options, messages, ask} = session;
  const isWanted = Object.keys(options.definition).length > 0;
  const need = (language: Language, given: WordsByLanguage): Need => ({
    option: `--definition ${language}="…"`,
    given: given[language],
    text: fill(messages.questions.definition, {language: LANGUAGE_NAMES[language]}),
  });
  if (!isWanted && !ask) return undefined;
  const first = {...need(DEFAULT_LANGUAGE, options.definition), isOptional: !isWanted};
  const [english = ''] = await answersTo(session, [first], EXAMPLE);
  if (english === '') return undefined;
  const given = {...options.definition, [DEFAULT_LANGUAGE]: english};
  const needs = LANGUAGES.map((each) => need(each, given));
  return byLanguage(await answersTo(session, needs, `${EXAMPLE} --definition en="…" …`));
}

async function unsureOf({options, messages, ask}: NewSession): Promise<readonly Language[]> {
  if (options.unsure.length > 0 || !ask) return options.unsure;
  const languagesIn = (answer: string): readonly string[] => answer.split(/[\s,]+/);
  const answer = await ask(
    {
      text: messages.questions.unsure,
      isOptional: true,
      problemOf: (line) => {
        const found = languagesIn(line).find((each) => !LANGUAGES.some((known) => known === each));
        const expected = LANGUAGES.join(', ');
        return found === undefined ? undefined : fill(messages.unexpected, {found, expected});
      },
    },
    messages,
  );
  return LANGUAGES.filter((each) => languagesIn(answer).includes(each));
}

function byLanguage(words: readonly string[]): Record<Language, string> {
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(LANGUAGES.map((each, at) => [each, words[at] ?? ''])) as Record<
    Language,
    string
  >;
}

async function append(session: NewSession, file: string, term: NewTerm): Promise<void> {
  const {options, messages} = session;
  const {refused, unexpected: sentence} = messages;
  if (!termSchema.shape.id.safeParse(term.id).success) {
    throw new UsageError(fill(sentence, {found: term.id, expected: 'job-shadowing'}));
  }
  const path = join(options.site, file);
  await allowed(session, file, () => access(path, constants.R_OK | constants.W_OK));
  const text = await readFile(path, 'utf8');
  const {ids, issues} = readVocabulary({path: file, text: normalizeText(text)}, ANY);
  if (issues.length > 0 || !ids) throw new RefusedError(fill(refused.faultyVocabulary, {file}));
  if (ids.has(term.id)) throw new RefusedError(fill(refused.takenId, {id: term.id, file}));
  const changed = {name: file, content: addTerm(text, term)};
  await allowed(session, file, () => writeFiles(options.site, [changed]));
}

/** Does what the file system may refuse. */
async function allowed(
  {messages: {refused}}: NewSession,
  file: string,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === '') throw error;
    const why = reason === 'ENOENT' ? refused.faultyVocabulary : refused.unwritable;
    throw new RefusedError(fill(why, {file, reason}), {cause: error});
  }
}
