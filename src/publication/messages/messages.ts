import type {DivisionKind} from '../book';
import type {EntryKind, SectionChange} from '../../guide/model';

/**
 * What a book says besides its texts, in one language. Names in braces are replaced; forms of a plural are parted by `|`, in the order
 * of `pluralForm`, which fills in `{count}`.
 */
export type BookMessages = {
  readonly subtitle: string;
  readonly description: string;
  readonly edition: string;
  readonly independent: string;
  /** Titles of the divisions that are no texts. */
  readonly titles: Readonly<
    Record<Exclude<DivisionKind, 'part' | 'chapter' | 'caseStudy' | 'start'>, string>
  > & {
    readonly contents: string;
    readonly index: string;
    readonly tools: string;
  };
  readonly imprint: ImprintMessages;
  readonly coverage: CoverageMessages;
  /** Below the title of the case studies, before what each status means. */
  readonly casesIntroduction: string;
  readonly moreCasesIntroduction: string;
  /** `{languages}` is a list of names of languages. */
  readonly readableIn: string;
  readonly chronicleIntroduction: string;
  readonly bibliographyIntroduction: string;
  /** How a work of the list of sources was checked. */
  readonly checked: Readonly<Record<'full' | 'existence' | 'memory', string>>;
  readonly glossaryIntroduction: string;
  readonly indexIntroduction: string;
  /** After a link to another place of the book: `p. {page}`. */
  readonly page: string;
  readonly facts: FactMessages;
  /** Around the section that tells how to use a practice. */
  readonly use: Readonly<Record<'ours' | 'estimate', string>>;
  /** The log of tries at other schools. */
  readonly reuse: Readonly<Record<'title' | 'changed' | 'result' | 'notStated', string>>;
  readonly state: StateMessages;
  readonly claim: string;
  readonly evidence: string;
  readonly disclaimer: string;
  readonly credit: string;
  readonly footnotes: string;
  readonly backToText: string;
};

export type ImprintMessages = {
  /** `{date}` and `{code}`. */
  readonly edition: string;
  readonly code: string;
  readonly licence: string;
  readonly cite: string;
  readonly citation: string;
  readonly independent: string;
  readonly funding: string;
  readonly disclaimers: string;
  readonly address: string;
};

export type CoverageMessages = {
  readonly introduction: string;
  /** `{count}` of `{total}`; the plural goes with the total. */
  readonly counts: Readonly<Record<EntryKind, string>>;
  readonly originals: string;
  readonly behind: string;
  readonly noneBehind: string;
  readonly reviewed: string;
  readonly noneReviewed: string;
  readonly behindTitle: string;
  readonly missingTitle: string;
  readonly missingIntroduction: string;
  readonly nothingMissing: string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
};

export type FactMessages = Readonly<
  Record<
    | 'evidence'
    | 'where'
    | 'when'
    | 'who'
    | 'activities'
    | 'audience'
    | 'themes'
    | 'topics'
    | 'levels'
    | 'barriers'
    | 'delivery'
    | 'effort'
    | 'programme'
    | 'licence'
    | 'notStated'
    | 'label',
    string
  >
> & {
  readonly period: Readonly<Record<'none' | 'ongoing' | 'end' | 'begin', string>>;
  readonly ongoing: string;
};

export type StateMessages = {
  readonly notReviewed: string;
  /** `{reviewer}` and `{date}`. */
  readonly reviewed: string;
  readonly machineDraft: string;
  /** At the heading of a section that differs from the original. */
  readonly changes: Readonly<Record<SectionChange['change'], string>>;
  /** Title, summary and disclaimer, which are tracked as one section. */
  readonly words: string;
  readonly introduction: string;
};
