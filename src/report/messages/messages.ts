import type {COUNTED} from '../textCounts';

/** What `npm run report` says in one language. Names in braces are replaced; forms for numbers are parted as in `pluralForm`. */
export type ReportMessages = {
  /** What the guide is, in one sentence. */
  readonly purpose: string;
  /** The title of all chapters together; `{site}` is the name of the site. */
  readonly handbook: string;
  readonly headings: Readonly<
    Record<'results' | 'partners' | 'countries' | 'languages' | 'reviewers', string>
  >;
  readonly columns: Readonly<
    Record<
      | 'partner'
      | 'roles'
      | 'country'
      | 'language'
      | 'caseStudies'
      | 'reviewer'
      | 'translations'
      | (typeof COUNTED)[number],
      string
    >
  >;
  /** `{count}` files were checked. */
  readonly checked: string;
  /** Instead of a check: there is no folder `{folder}`. */
  readonly noBuild: string;
  readonly noFunding: string;
  /** Of `{file}`, which is of a kind that is not read. */
  readonly unread: string;
  readonly lacksFunding: string;
  /** `{file}` lacks the disclaimers of `{count}` texts, `{ids}`. */
  readonly lacksDisclaimer: string;
  readonly contentErrors: string;
  readonly written: string;
};
