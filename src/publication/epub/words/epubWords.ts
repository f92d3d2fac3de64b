import type {Language} from '../../../guide/languages';
import {en} from './en';
import {et} from './et';
import {lt} from './lt';
import {lv} from './lv';
import {pl} from './pl';

/** What the EPUB says beside the texts of the book. */
export type EpubWords = {
  readonly contents: string;
  readonly cover: string;
  /** Alternative text of the cover, with `{title}`. */
  readonly coverPicture: string;
  /** Heading of the landmarks: places to which a reading system can jump. */
  readonly landmarks: string;
  readonly start: string;
  readonly terms: string;
  readonly termsLead: string;
  readonly tools: string;
  readonly pages: string;
  /** Of a page of the PDF, with `{number}`. */
  readonly page: string;
  /** Where the numbers of the pages come from, with `{title}` and `{date}`. */
  readonly pageSource: string;
  readonly accessibility: AccessibilityWords;
};

/** The sentences of the summary of accessibility; each is said only where it is true. */
export type AccessibilityWords = {
  readonly text: string;
  readonly structure: string;
  readonly pictures: string;
  readonly pages: string;
  readonly tested: string;
};

/** The words of the EPUB by language. */
export const EPUB_WORDS: Readonly<Record<Language, EpubWords>> = {en, lt, lv, et, pl};
