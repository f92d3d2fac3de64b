import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import {DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language} from '../../guide/languages';
import {fillMessage} from '../../guide/fillMessage';
import type {DownloadKind} from '../downloads';
import {PUBLICATION_COMMAND_MESSAGES} from '../messages/command/commandMessages';

/** What can be made. */
export const FORMATS = ['pdf', 'epub', 'archive'] as const;

export type Format = (typeof FORMATS)[number];

const PARTS = {book: 'book', chapters: 'chapter', tools: 'tool'} as const satisfies Record<
  string,
  DownloadKind
>;

/** What `npm run publication` is asked to make. */
export type PublicationOptions = {
  readonly help: boolean;
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  /** Of the PDF files. */
  readonly parts: readonly DownloadKind[];
  /** Whether languages whose files are current are left alone. */
  readonly isOnlyChanged: boolean;
};

const MESSAGES = PUBLICATION_COMMAND_MESSAGES[DEFAULT_LANGUAGE];

/**
 * The arguments of `npm run publication`.
 *
 * @throws {UsageError} when they are not understood.
 */
export function readPublicationOptions(args: readonly string[]): PublicationOptions {
  const {help, language, format, only, changed} = parse(args);
  const part = only === undefined ? undefined : oneOf(Object.keys(PARTS), only, 'unknownPart');
  const wanted = format === undefined ? undefined : oneOf(FORMATS, format, 'unknownFormat');
  if (language !== undefined && !isLanguage(language)) {
    throw unexpected('unknownLanguage', language, LANGUAGES);
  }
  return {
    help,
    isOnlyChanged: changed,
    languages: language === undefined ? LANGUAGES : [language],
    formats: FORMATS.filter((each) => wanted === undefined || each === wanted),
    parts: Object.entries(PARTS)
      .filter(([name]) => part === undefined || name === part)
      .map(([, kind]) => kind),
  };
}

type Refusal = 'unknownOption' | 'unknownLanguage' | 'unknownFormat' | 'unknownPart';

function oneOf(known: readonly string[], found: string, message: Refusal): string {
  if (known.includes(found)) return found;
  throw unexpected(message, found, known);
}

function unexpected(message: Refusal, found: string, expected: readonly string[]): UsageError {
  const words = {found: [found], expected: [expected.join(', ')]};
  return new UsageError(fillMessage(MESSAGES[message], words).join(''));
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        changed: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
        language: {type: 'string'},
        format: {type: 'string'},
        only: {type: 'string'},
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}
