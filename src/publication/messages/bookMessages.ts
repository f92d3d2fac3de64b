import type {Language} from '../../guide/languages';
import {en} from './en';
import {et} from './et';
import {lt} from './lt';
import {lv} from './lv';
import type {BookMessages} from './messages';
import {pl} from './pl';

/** What a book says besides its texts, by language. */
export const BOOK_MESSAGES: Readonly<Record<Language, BookMessages>> = {en, lt, lv, et, pl};
