import type {Language} from '../../../guide/languages';
import {en} from './en';
import {et} from './et';
import {lt} from './lt';
import {lv} from './lv';
import type {NewMessages} from './messages';
import {pl} from './pl';

/** What `npm run new` says, by language. */
export const NEW_MESSAGES: Record<Language, NewMessages> = {en, lt, lv, et, pl};
