import type {Language} from '../../guide/languages';
import {en} from './en';
import {et} from './et';
import {lt} from './lt';
import {lv} from './lv';
import type {ReportMessages} from './messages';
import {pl} from './pl';

/** What `npm run report` says, by language. */
export const REPORT_MESSAGES: Readonly<Record<Language, ReportMessages>> = {en, lt, lv, et, pl};
