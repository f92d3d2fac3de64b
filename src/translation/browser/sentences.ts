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

/** Says that the reader's language has no text of this page. */
export const notTranslated = () =>
  translate({
    id: 'guide.strip.notTranslated',
    message: 'This text is not available in English yet.',
    description:
      'In each language: this text is not available in THAT language yet (the Latvian message says "in Latvian")',
  });

/** Says that a text is a translation that no specialist has read yet. */
export const notReviewed = () =>
  translate({
    id: 'guide.strip.notReviewed',
    message: 'This is a translation; a specialist has not reviewed it yet.',
    description: 'Said of a translation made by the editors',
  });

/** Says that a text is a translation and who has read it. */
export const reviewedBy = (reviewer: string) =>
  translate(
    {
      id: 'guide.strip.reviewed',
      message: 'This is a translation, reviewed by: {reviewer}.',
      description: 'Said of a reviewed translation; reviewer is a role or institution',
    },
    {reviewer},
  );
