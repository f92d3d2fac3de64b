import type {EntryKind, SectionChange} from '../../guide/model';
import type {Plural} from '../phrase';
import type {StatusCounts} from '../translationStatus';

/**
 * What `npm run translations` says in one language. Names in braces are replaced: `{file}`, `{original}` and `{create}` by paths,
 * `{sections}` and `{expected}` by lists of section ids, `{version}` by a commit and its day.
 */
export type CommandMessages = {
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly columns: Readonly<Record<'language' | 'kind' | keyof StatusCounts, string>>;
  readonly total: string;
  /** Under the table and beside other answers, when content is left out for its errors. */
  readonly contentErrors: Plural;
  /** Title, summary and disclaimer, which are tracked as one section. */
  readonly words: string;
  /** The text before the first heading. */
  readonly intro: string;
  readonly accept: AcceptMessages;
  readonly diff: DiffMessages;
  readonly next: NextMessages;
};

export type AcceptMessages = {
  readonly stamped: Plural;
  readonly unchanged: string;
  /** Before the sections that an edit of the original changed without a change of meaning. */
  readonly comparedWith: string;
  readonly allStamped: string;
  readonly unknownFile: string;
  readonly hasErrors: Plural;
  readonly unwritable: string;
  readonly noOriginal: string;
  readonly originalWithErrors: string;
  readonly lacks: Plural;
  readonly extra: Plural;
  readonly unknownSection: string;
  readonly isOriginal: string;
  readonly noTranslations: string;
  readonly noEarlierVersion: string;
};

export type DiffMessages = {
  readonly nothingBehind: string;
  readonly sectionNotBehind: string;
  readonly isOriginal: string;
  readonly changes: Readonly<Record<SectionChange['change'], string>>;
  readonly since: string;
  readonly neverStamped: string;
  readonly noGit: string;
  readonly shallow: string;
  readonly notFound: string;
  readonly asItIsNow: string;
};

export type NextMessages = {
  readonly nothing: string;
  readonly tasks: Readonly<Record<'create' | 'refresh' | 'repair', string>>;
  readonly missing: string;
  readonly behind: Plural;
  readonly faulty: string;
  readonly kindReasons: Readonly<Record<EntryKind, string>>;
};
