import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import {ISSUE_FORMATS} from '../../guide/formatIssue';
import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE, isLanguage, LANGUAGES} from '../../guide/languages';
import {ruleHelpAddress, type PublicAddress} from '../help/ruleHelpAddress';

/** How issues are printed: as everywhere, or as a summary for a pull request. */
export const CHECK_FORMATS = [...ISSUE_FORMATS, 'markdown'] as const;

/** What the command prints when it is asked for help or called in another way. */
export const USAGE = `Usage: npm run check -- [options]
Checks all content of the site and tells what to repair.

  --format ${CHECK_FORMATS.join('|')}   how the issues are printed (text)
  --language ${LANGUAGES.join('|')}            in which language (en)
  --site DIR         folder of the site (the current one)
  --changed [REV]    only what files that differ from REV can have caused, uncommitted and new ones included; without
                     REV from where this branch left main (origin/main, else main). Needs git
  --spelling         also list words that no dictionary knows; takes seconds
  --style            also list long sentences and texts that are hard to read
  --help-address URL page that explains the rules (/contribute/rules/ of the site, where SITE_URL is set)
  --help             this text

Spelling and style are advice. Words that are right go into spelling/<language>.txt, names into spelling/names.txt.

Exit code: 0 all in order, 1 errors in the content, 2 a command that is not understood.`;

/** What a run of the command is asked for. */
export type CheckOptions = {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly language: Language;
  readonly site: string;
  /** Empty: compared with where the branch left `main`; undefined: all files. */
  readonly changed: string | undefined;
  readonly spelling: boolean;
  readonly style: boolean;
  readonly helpAddress: string | undefined;
  readonly help: boolean;
};

/**
 * The options that arguments of the command mean. The page of rules is that of `site` unless it is named.
 *
 * @throws {UsageError} for anything else.
 */
export function readCheckOptions(args: readonly string[], site: PublicAddress): CheckOptions {
  const {format, language, 'help-address': named, changed, ...options} = parse(args);
  const known = CHECK_FORMATS.find((each) => each === format);
  if (known === undefined) {
    throw new UsageError(`Unexpected format "${format}", expected ${CHECK_FORMATS.join(', ')}`);
  }
  if (!isLanguage(language)) {
    throw new UsageError(`Unexpected language "${language}", expected ${LANGUAGES.join(', ')}`);
  }
  const helpAddress = named === undefined ? ruleHelpAddress(site, language) : toPage(named);
  return {...options, format: known, language, changed, helpAddress};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: joinRevision(args),
      options: {
        format: {type: 'string', default: 'text'},
        language: {type: 'string', default: DEFAULT_LANGUAGE},
        site: {type: 'string', default: '.'},
        changed: {type: 'string'},
        spelling: {type: 'boolean', default: false},
        style: {type: 'boolean', default: false},
        'help-address': {type: 'string'},
        help: {type: 'boolean', default: false},
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}

/** Node's parser has no values that may be left out: what follows `--changed` and is no option belongs to it. */
function joinRevision(args: readonly string[]): string[] {
  const at = args.indexOf('--changed');
  if (at < 0) return [...args];
  const next = args[at + 1];
  const hasRevision = next !== undefined && !next.startsWith('-');
  const joined = `--changed=${hasRevision ? next : ''}`;
  return [...args.slice(0, at), joined, ...args.slice(at + (hasRevision ? 2 : 1))];
}

function toPage(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash !== '') {
    throw new UsageError(
      `Unexpected address "${address}", expected one that begins with https:// and has no #`,
    );
  }
  return url.href;
}
