import type {Annex} from '../guide/annex';
import type {Language} from '../guide/languages';
import type {Guide} from '../guide/model';
import type {LinkResolver} from './links';
import type {BookMessages} from './messages/messages';
import type {Publisher} from './publisher';

/** What every division of a book is made from. */
export type BookContext = {
  readonly guide: Guide;
  readonly language: Language;
  readonly messages: BookMessages;
  readonly publisher: Publisher;
  /** What texts of a language refer to. */
  readonly annexIn: (language: Language) => Annex;
  readonly resolveLink: LinkResolver;
};
