import type {Language} from '../../guide/languages';
import {WORDS_SECTION} from '../../guide/model';
import {INTRO} from '../../guide/model';
import {COMMAND_MESSAGES} from '../messages/commandMessages';
import type {CommandMessages} from '../messages/messages';

/** What a task says: paragraphs for the output, and problems, each of which makes the exit code 1. */
export type Answer = {readonly output: readonly string[]; readonly problems: readonly string[]};

/** A language with its sentences. */
export type Speech = {readonly language: Language; readonly messages: CommandMessages};

/** The sentences of a language. */
export function speak(language: Language): Speech {
  return {language, messages: COMMAND_MESSAGES[language]};
}

/**
 * Section ids as a list for people; those that are no headings are explained.
 *
 * @example listIds(['front-matter', 'tool'], messages) // => 'front-matter (title and summary), tool'
 */
export function listIds(ids: readonly string[], {words, intro}: CommandMessages): string {
  const notes = new Map([
    [WORDS_SECTION, words],
    [INTRO, intro],
  ]);
  const explain = (id: string): string => (notes.has(id) ? `${id} (${notes.get(id) ?? ''})` : id);
  return ids.map(explain).join(', ');
}
