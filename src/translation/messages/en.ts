import type {CommandMessages} from './messages';

/** What `npm run translations` says in English. */
export const en: CommandMessages = {
  kinds: {chapter: 'chapters', caseStudy: 'case studies', newsItem: 'news'},
  columns: {
    language: 'language',
    kind: 'kind',
    original: 'original',
    current: 'up to date',
    behind: 'behind',
    missing: 'missing',
    orphan: 'without original',
    reviewed: 'reviewed',
  },
  total: 'total',
  contentErrors: {
    one: 'The content has {count} error; a text that cannot be used is counted as missing. "npm run check" tells it.',
    other:
      'The content has {count} errors; a text that cannot be used is counted as missing. "npm run check" tells them.',
  },
  words: 'title and summary',
  intro: 'text before the first heading',
  accept: {
    stamped: {
      one: '{file}: {count} section is now marked as up to date: {sections}.',
      other: '{file}: {count} sections are now marked as up to date: {sections}.',
    },
    unchanged: '{file}: nothing to mark.',
    comparedWith: '{original}: compared with the version {version}.',
    allStamped: 'Every translation has been marked before; nothing to do.',
    unknownFile: '{file}: there is no such text. Name the file of a translation or an original.',
    hasErrors: {
      one: '{file}: has {count} error. Repair it first; "npm run check" tells what to do.',
      other: '{file}: has {count} errors. Repair them first; "npm run check" tells what to do.',
    },
    unwritable:
      '{file}: its front matter cannot be changed. Write each field on a line of its own.',
    noOriginal: '{file}: its original does not exist any more.',
    originalWithErrors:
      '{file}: its original has errors. Repair it first; "npm run check" tells what to do.',
    lacks: {
      one: '{file}: lacks {count} section that the original has: {sections}. Translate it first.',
      other:
        '{file}: lacks {count} sections that the original has: {sections}. Translate them first.',
    },
    extra: {
      one: '{file}: has {count} section that the original has no more: {sections}. Remove it first.',
      other:
        '{file}: has {count} sections that the original has no more: {sections}. Remove them first.',
    },
    unknownSection: '{file}: unknown section "{sections}". There are: {expected}.',
    isOriginal:
      '{file}: is an original, so its translations have to follow it. If your edit left the meaning as it was, add --no-change-of-meaning; else accept each translation when it is up to date.',
    noTranslations: '{file}: has no translations.',
    noEarlierVersion:
      '{file}: git holds no earlier version, so it cannot be known what your edit changed. Name the sections with --section.',
  },
  diff: {
    nothingBehind: '{file}: nothing is behind the original.',
    sectionNotBehind: '{file}: the section "{sections}" is not behind. Behind are: {expected}.',
    isOriginal: '{file}: is an original. Name one of its translations.',
    changes: {
      changed: 'changed in the original',
      new: 'new in the original',
      removed: 'no longer in the original',
    },
    since: 'What changed since {version}:',
    neverStamped: 'What changed cannot be shown: the section was never marked as up to date.',
    noGit: 'What changed cannot be shown: there is no git history here.',
    shallow:
      'What changed cannot be shown: this copy has only a part of the git history. "git fetch --unshallow" brings the rest.',
    notFound:
      'What changed cannot be shown: the git history has no version that fits the mark in the translation.',
    asItIsNow: 'The section in the original now:',
  },
  next: {
    nothing: 'Everything is there and up to date in this language.',
    tasks: {
      create: 'Write {file}, a translation of {original}',
      refresh: 'Bring {file} up to date with {original}',
      repair: 'Repair {file}, a translation of {original}',
    },
    missing: 'the text is missing',
    behind: {
      one: '{count} of {total} sections is behind: {sections}',
      other: '{count} of {total} sections are behind: {sections}',
    },
    faulty: 'the text has errors and cannot be shown; "npm run check" tells them',
    kindReasons: {
      chapter: 'chapters come first: everybody reads them',
      caseStudy: 'case studies come second: lists show their title and summary already',
      newsItem: 'news come last: they grow old',
    },
  },
};
