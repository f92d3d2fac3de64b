import {translate} from '@docusaurus/Translate';
import type {EntryKind} from '../../guide/model';

/** The words for the states of a text and for the columns of the status page. */
export const STATE_WORDS = {
  original: () =>
    translate({
      id: 'guide.status.original',
      message: 'original',
      description: 'State of a text: written in this language',
    }),
  current: () =>
    translate({
      id: 'guide.status.current',
      message: 'up to date',
      description: 'State of a translation',
    }),
  behind: () =>
    translate({
      id: 'guide.status.behind',
      message: 'behind',
      description: 'State of a translation: sections of the original changed since',
    }),
  missing: () =>
    translate({
      id: 'guide.status.missing',
      message: 'missing',
      description: 'State of a text: not translated into this language',
    }),
  waiting: () =>
    translate({
      id: 'guide.status.waiting',
      message: 'waiting for a reviewer',
      description: 'Said of translations that no specialist has read yet',
    }),
  reviewed: () =>
    translate({
      id: 'guide.status.reviewed',
      message: 'reviewed',
      description: 'Said of translations that a specialist has read',
    }),
};

/** The words for the kinds of entry, in the plural. */
export const KIND_WORDS: Record<EntryKind, () => string> = {
  chapter: () =>
    translate({id: 'guide.status.chapters', message: 'Chapters', description: 'Heading'}),
  caseStudy: () =>
    translate({id: 'guide.status.cases', message: 'Case studies', description: 'Heading'}),
  newsItem: () => translate({id: 'guide.status.news', message: 'News', description: 'Heading'}),
};
