import type {ReportMessages} from './messages';

/** What `npm run report` says in English. */
export const en: ReportMessages = {
  purpose: 'A good-practice guide for teachers, school heads and adult educators.',
  handbook: '{site}: the chapters',
  headings: {
    results: 'Results',
    partners: 'Organisations',
    countries: 'Countries',
    languages: 'Texts by language',
    reviewers: 'Reviews of translations',
  },
  columns: {
    partner: 'organisation',
    roles: 'role',
    country: 'country',
    language: 'language',
    caseStudies: 'case studies',
    reviewer: 'reviewed by',
    translations: 'translations',
    original: 'original',
    current: 'up to date',
    behind: 'behind',
    missing: 'missing',
    reviewed: 'reviewed',
  },
  checked:
    '{count} file was checked for the funding statement and the disclaimers.|{count} files were checked for the funding statement and the disclaimers.',
  noBuild:
    'No exported files were checked: there is no folder "{folder}". "npm run build" makes it.',
  noFunding: 'No funding statement is set (FUNDING_STATEMENT), so none was looked for.',
  unread: '{file}: not checked; files of this kind cannot be read here. Look yourself.',
  lacksFunding: '{file}: lacks the funding statement.',
  lacksDisclaimer:
    '{file}: lacks the disclaimer of {count} text: {ids}.|{file}: lacks the disclaimers of {count} texts: {ids}.',
  contentErrors:
    'The content has {count} error; a text that cannot be used is counted as missing. "npm run check" tells it.|The content has {count} errors; a text that cannot be used is counted as missing. "npm run check" tells them.',
  written: '{file} is written.',
};
