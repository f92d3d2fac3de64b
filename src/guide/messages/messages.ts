import type {EntryKind, VocabularyName} from '../model';
import type {RuleId} from '../rules';
import type {ValueKind} from '../schemaRule';

/** What was found and expected, and a sentence that begins with a verb and says how to repair it. */
export type RuleMessage = {readonly message: string; readonly repair: string};

/**
 * The sentences of all rules in one language. Names in braces are replaced by the details of the issue; `{kind}`, `{one}`,
 * `{many}` and `{entry}` by the words below.
 */
export type RuleMessages = Readonly<Record<RuleId, RuleMessage>>;

/** The words around and inside these sentences in one language. */
export type IssueWords = {
  readonly severities: Readonly<Record<'error' | 'warning', string>>;
  /** With `{nearest}`. */
  readonly didYouMean: string;
  /** With `{errors}` and `{warnings}`. */
  readonly summary: string;
  readonly nothingFound: string;
  readonly kinds: Readonly<Record<ValueKind, string>>;
  readonly entries: Readonly<Record<EntryKind, string>>;
  /** A term of each vocabulary, and several as the sentence of `unknown-term` needs them. */
  readonly vocabularies: Readonly<
    Record<VocabularyName, {readonly one: string; readonly many: string}>
  >;
};
