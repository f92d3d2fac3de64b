import type {Language} from '../../../guide/languages';
import type {ArchiveWords} from './archiveWords';
import {en} from './en';
import {et} from './et';
import {lt} from './lt';
import {lv} from './lv';
import {pl} from './pl';

/** What `llms.txt` and the archive say, by language. */
export const ARCHIVE_WORDS: Readonly<Record<Language, ArchiveWords>> = {en, lt, lv, et, pl};
