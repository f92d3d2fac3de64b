import {createInterface} from 'node:readline/promises';
import {RefusedError} from '../scaffold/refusedError';
import {fill} from '../scaffold/fill';
import type {NewMessages} from '../scaffold/messages/messages';

/** Where a person reads questions and types answers. */
export type Terminal = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
};

/** What a person can choose, and what it is called. */
export type Choice = {readonly id: string; readonly label: string};

export type Question = {
  readonly text: string;
  /** The answer is one of these, by number, id or label. */
  readonly choices?: readonly Choice[];
  /** Whether an empty answer will do. */
  readonly isOptional?: boolean;
  /** What is wrong with an answer; undefined when nothing is. */
  readonly problemOf?: (answer: string) => string | undefined;
};

/** Asks a question until the answer will do; an optional one may come back empty. */
export type Ask = (question: Question, messages: NewMessages) => Promise<string>;

/** A conversation with the person at a terminal. */
export type Conversation = {readonly ask: Ask; readonly close: () => void};

/** Opens a conversation; when the person ends it (Ctrl+C, Ctrl+D), a question throws `RefusedError`. */
export function openConversation({input, output}: Terminal): Conversation {
  const reader = createInterface({input, output});
  // Lines that are typed or pasted before their question comes are kept.
  const lines = reader[Symbol.asyncIterator]();
  const readLine = async (prompt: string, {cancelled}: NewMessages): Promise<string> => {
    reader.setPrompt(prompt);
    reader.prompt();
    const line = await lines.next();
    if (line.done === true) throw new RefusedError(`\n${cancelled}`);
    return line.value.trim();
  };
  const ask: Ask = async (question, messages) => {
    output.write(introOf(question));
    for (;;) {
      const line = await readLine(promptOf(question, messages), messages);
      const result = read(line, question, messages);
      if ('answer' in result) return result.answer;
      output.write(`${result.problem}\n`);
    }
  };
  return {ask, close: () => reader.close()};
}

/** Choices come first, so that the answer is typed below them. */
function introOf({text, choices}: Question): string {
  if (!choices) return '';
  const lines = choices.map(({id, label}, at) => {
    return `  ${at + 1} ${id}${label === '' || label === id ? '' : ` (${label})`}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

function promptOf({text, choices, isOptional}: Question, messages: NewMessages): string {
  const question = choices ? messages.choose : text;
  return `${isOptional ? `${question} ${messages.optional}` : question}: `;
}

type Result = {readonly answer: string} | {readonly problem: string};

function read(line: string, question: Question, messages: NewMessages): Result {
  const {choices, isOptional = false, problemOf} = question;
  if (line === '' && isOptional) return {answer: ''};
  if (!choices) {
    const problem = line === '' ? refused(line, '…', messages) : problemOf?.(line);
    return problem === undefined ? {answer: line} : {problem};
  }
  const wanted = line.toLowerCase();
  const chosen =
    choices[Number(line) - 1] ??
    choices.find(({id, label}) => [id, label].some((name) => name.toLowerCase() === wanted));
  if (chosen) return {answer: chosen.id};
  return {problem: refused(line, choices.map(({id}) => id).join(', '), messages)};
}

function refused(found: string, expected: string, {unexpected}: NewMessages): string {
  return fill(unexpected, {found, expected});
}
