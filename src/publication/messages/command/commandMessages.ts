import type {Language} from '../../../guide/languages';
import {en} from './en';
import {et} from './et';
import {lt} from './lt';
import {lv} from './lv';
import type {PublicationCommandMessages} from './messages';
import {pl} from './pl';

/** What `npm run publication` says, by language. */
export const PUBLICATION_COMMAND_MESSAGES: Readonly<Record<Language, PublicationCommandMessages>> =
  {en, lt, lv, et, pl};
