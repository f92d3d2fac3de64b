import type {Language} from '../../guide/languages';
import {en} from './en';
import {et} from './et';
import {lt} from './lt';
import {lv} from './lv';
import type {CommandMessages} from './messages';
import {pl} from './pl';

/** What `npm run translations` says, by language. */
export const COMMAND_MESSAGES: Readonly<Record<Language, CommandMessages>> = {en, lt, lv, et, pl};
