import {translate} from '@docusaurus/Translate';
import type {Language} from '../../guide/languages';

/**
 * Whole sentences, one per language they speak of: the name of a language is inflected differently in each, so it is
 * never put into a sentence.
 */
export const WRITTEN_IN: Record<Language, () => string> = {
  en: () => translate({id: 'guide.strip.writtenIn.en', message: 'Written in English.'}),
  lt: () => translate({id: 'guide.strip.writtenIn.lt', message: 'Written in Lithuanian.'}),
  lv: () => translate({id: 'guide.strip.writtenIn.lv', message: 'Written in Latvian.'}),
  et: () => translate({id: 'guide.strip.writtenIn.et', message: 'Written in Estonian.'}),
  pl: () => translate({id: 'guide.strip.writtenIn.pl', message: 'Written in Polish.'}),
};

/** Says in which other language the text of a page stands, because the reader's is missing. */
export const SHOWN_IN: Record<Language, () => string> = {
  en: () => translate({id: 'guide.strip.shownIn.en', message: 'The text below is in English.'}),
  lt: () => translate({id: 'guide.strip.shownIn.lt', message: 'The text below is in Lithuanian.'}),
  lv: () => translate({id: 'guide.strip.shownIn.lv', message: 'The text below is in Latvian.'}),
  et: () => translate({id: 'guide.strip.shownIn.et', message: 'The text below is in Estonian.'}),
  pl: () => translate({id: 'guide.strip.shownIn.pl', message: 'The text below is in Polish.'}),
};

/** Says that a translation still says what its original says. */
export const UP_TO_DATE: Record<Language, () => string> = {
  en: () =>
    translate({id: 'guide.strip.upToDate.en', message: 'The English translation is up to date.'}),
  lt: () =>
    translate({
      id: 'guide.strip.upToDate.lt',
      message: 'The Lithuanian translation is up to date.',
    }),
  lv: () =>
    translate({id: 'guide.strip.upToDate.lv', message: 'The Latvian translation is up to date.'}),
  et: () =>
    translate({id: 'guide.strip.upToDate.et', message: 'The Estonian translation is up to date.'}),
  pl: () =>
    translate({id: 'guide.strip.upToDate.pl', message: 'The Polish translation is up to date.'}),
};

/** Says that a text is a translation, where the next sentences speak of it. */
export const isTranslation = () =>
  translate({
    id: 'guide.strip.isTranslation',
    message: 'This is a translation.',
    description: 'Before sentences that say more of it',
  });

/** After the name of a language in the switcher: its page shows the text of another. */
export const ONLY_IN: Record<Language, () => string> = {
  en: () => translate({id: 'guide.switcher.onlyIn.en', message: '(in English only)'}),
  lt: () => translate({id: 'guide.switcher.onlyIn.lt', message: '(in Lithuanian only)'}),
  lv: () => translate({id: 'guide.switcher.onlyIn.lv', message: '(in Latvian only)'}),
  et: () => translate({id: 'guide.switcher.onlyIn.et', message: '(in Estonian only)'}),
  pl: () => translate({id: 'guide.switcher.onlyIn.pl', message: '(in Polish only)'}),
};

/** Says that the reader's language has no text of this page. */
export const notTranslated = () =>
  translate({
    id: 'guide.strip.notTranslated',
    message: 'This text is not available in English yet.',
    description:
      'In each language: this text is not available in THAT language yet (the Latvian message says "in Latvian")',
  });

/** Says that no specialist has read a translation yet. */
export const notReviewed = () =>
  translate({
    id: 'guide.strip.notReviewed',
    message: 'A specialist has not reviewed it yet.',
    description: 'Said of a translation, after a sentence that names it',
  });

/** Says who has read a translation, and when. */
export const reviewedBy = (reviewer: string, date: string) =>
  translate(
    {
      id: 'guide.strip.reviewed',
      message: 'Reviewed by: {reviewer}, {date}.',
      description: 'Said of a translation; reviewer is a role or institution, date a day in words',
    },
    {reviewer, date},
  );

/** Says that the first version of a translation came from a machine. */
export const machineDraft = () =>
  translate({
    id: 'guide.strip.machineDraft',
    message: 'Its first version was made by a machine.',
    description: 'Said of a translation, after a sentence that names it',
  });

/** Says how many sections are behind, in the forms of the language's numbers, for `usePluralForm`. */
export const sectionsBehind = (count: number, total: number) =>
  translate(
    {
      id: 'guide.strip.behind',
      message:
        '{count} of {total} sections is behind the original:|{count} of {total} sections are behind the original:',
      description:
        'Plural by count. Before a list of links to the sections of a translation that are behind',
    },
    {count, total},
  );

/** The name under which title, summary and disclaimer are tracked. */
export const titleAndSummary = () =>
  translate({
    id: 'guide.strip.titleAndSummary',
    message: 'Title and summary',
    description: 'In the list of sections that are behind',
  });

/** The name of the text before the first heading. */
export const introduction = () =>
  translate({
    id: 'guide.strip.introduction',
    message: 'Text before the first heading',
    description: 'In the list of sections that are behind',
  });

/** What happened to a section since it was translated. */
export const CHANGES: Record<'changed' | 'new' | 'removed', () => string> = {
  changed: () =>
    translate({
      id: 'guide.change.changed',
      message: 'Changed in the original since this translation',
      description: 'Link at a heading, to the same section of the original',
    }),
  new: () =>
    translate({
      id: 'guide.change.new',
      message: 'New in the original, not translated yet',
      description: 'After the name of a section in the list of those that are behind',
    }),
  removed: () =>
    translate({
      id: 'guide.change.removed',
      message: 'No longer in the original',
      description: 'Note at a heading',
    }),
};
