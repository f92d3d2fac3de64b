/**
 * What the site offers to programs and readers besides the texts, by its path. `root` stands once, beside the front page of the default
 * language; `language` stands in the site of each language.
 */
export const SITE_FILES = {
  glossary: {of: 'language', path: 'glossary/'},
  sources: {of: 'language', path: 'sources/'},
  tools: {of: 'language', path: 'tools/'},
  status: {of: 'language', path: 'translations/'},
  feed: {of: 'language', path: 'feeds/cases.atom'},
  casesJson: {of: 'root', path: 'case-studies.json'},
  casesCsv: {of: 'root', path: 'case-studies.csv'},
  casesSchema: {of: 'root', path: 'case-studies.schema.json'},
  statusJson: {of: 'root', path: 'translations.json'},
} as const satisfies Record<string, SiteFile>;

type SiteFile = {readonly of: 'root' | 'language'; readonly path: string};

export type SiteFileName = keyof typeof SITE_FILES;

/** In the order in which they are listed. */
export const SITE_FILE_NAMES = Object.keys(SITE_FILES) as readonly SiteFileName[];

/** The table of contents for programs, in the site of each language. */
export const LLMS_FILE = 'llms.txt';

/** The source of a page, beside it. */
export const SOURCE_FILE = 'index.md';
