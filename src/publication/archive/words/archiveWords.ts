import type {Language} from '../../../guide/languages';
import type {EntryKind} from '../../../guide/model';
import type {SiteFileName} from '../siteFiles';

/**
 * What `llms.txt` and the archive say in one language, as Markdown. Names in braces are replaced; forms of a plural are parted by `|`,
 * in the order of `pluralForm`, which fills in `{count}`.
 */
export type ArchiveWords = {
  /** One sentence on what the guide is and for whom. */
  readonly purpose: string;
  readonly promise: string;
  readonly independent: string;
  /** `{licence}` and `{address}`. */
  readonly rights: string;
  /** What stands in the files beside common Markdown. */
  readonly syntax: string;
  /** How to read what a file says of itself. */
  readonly states: Readonly<Record<StateName, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly keywords: readonly string[];
  readonly llms: LlmsWords;
  readonly readme: ReadmeWords;
};

/** In the order in which they are told. */
export const STATE_NAMES = ['origin', 'sections', 'review', 'facts', 'evidence'] as const;

export type StateName = (typeof STATE_NAMES)[number];

export type LlmsWords = {
  /** What links lead to, and what happens to a text that is missing in the language. */
  readonly links: string;
  /** What a program must not do with what is left open. */
  readonly care: string;
  /** `{label}` is a word of the scale. */
  readonly evidence: string;
  readonly textIn: Readonly<Record<Language, string>>;
  /** Plural. */
  readonly behind: string;
  readonly headings: Readonly<Record<'start' | 'data' | 'languages', string>>;
  readonly files: Readonly<Record<SiteFileName, LinkWords>>;
};

/** A link and what it leads to. */
export type LinkWords = {readonly title: string; readonly about: string};

/** What an archive holds, in the order in which its README names it. */
export const CONTENT_NAMES = [
  'chapter',
  'caseStudy',
  'newsItem',
  'vocabulary',
  'bibliography',
  'recognition',
  'texts',
  'facts',
  'pictures',
  'missing',
  'package',
  'citation',
  'licence',
] as const;

export type ContentName = (typeof CONTENT_NAMES)[number];

export type ReadmeWords = {
  /** `{title}` and `{date}`. */
  readonly title: string;
  readonly about: string;
  readonly headings: Readonly<
    Record<'contents' | 'reading' | 'states' | 'citing' | 'rights', string>
  >;
  readonly labels: Readonly<
    Record<'language' | 'edition' | 'code' | 'address' | 'behind' | 'missing', string>
  >;
  readonly contents: Readonly<Record<ContentName, string>>;
  readonly fixity: string;
  readonly siteLinks: string;
  /** Before the line to be copied. */
  readonly cite: string;
  /** `{author}`, `{year}`, `{title}`, `{date}`, `{code}` and `{licence}`. */
  readonly citation: string;
  readonly noPromise: string;
};
