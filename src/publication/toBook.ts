import type {Annex} from '../guide/annex';
import {fillMessage} from '../guide/fillMessage';
import {formatTime} from '../guide/formatTime';
import type {Language} from '../guide/languages';
import type {Guide} from '../guide/model';
import {AUTHOR} from './author';
import {bibliographyDivision} from './bibliographyDivision';
import type {Book} from './book';
import type {BookContext} from './bookContext';
import {caseDivisions} from './caseDivisions';
import {chapterDivisions} from './chapterDivisions';
import {chronicle} from './chronicle';
import {contentCode} from './contentCode';
import {coverageDivision} from './coverageDivision';
import {dropDeadLinks} from './deadLinks';
import {glossaryDivision} from './glossaryDivision';
import {listTools} from './listTools';
import {imprintDivision} from './imprint';
import {indexTerms} from './indexTerms';
import {createLinkResolver, onSite} from './links';
import {BOOK_MESSAGES} from './messages/bookMessages';
import type {Publisher} from './publisher';

/** What a book needs besides the Guide. */
export type BookOptions = {
  readonly publisher: Publisher;
  /** ISO 8601 day of the edition. */
  readonly date: string;
  /** What texts of a language refer to. */
  readonly annexIn: (language: Language) => Annex;
};

/** The whole guide in one language, with what that language has. */
export function toBook(
  guide: Guide,
  language: Language,
  {publisher, date, annexIn}: BookOptions,
): Book {
  const messages = BOOK_MESSAGES[language];
  const resolveLink = createLinkResolver(guide, language, publisher);
  const context: BookContext = {guide, language, messages, publisher, annexIn, resolveLink};
  const day = formatTime({from: date}, language);
  const address = onSite('/', language, publisher);
  const edition = {
    language,
    title: publisher.titles[language],
    subtitle: messages.subtitle,
    description: messages.description,
    date,
    ...contentCode(guide, language),
    ...(address !== undefined && {address}),
    author: AUTHOR,
    coverLines: [fillMessage(messages.edition, {date: [day]}).join(''), messages.independent],
  };
  const chapters = chapterDivisions(context);
  const divisions = dropDeadLinks([
    imprintDivision({...edition, day}, context),
    coverageDivision(context),
    ...chapters.guide,
    ...caseDivisions(context),
    ...chronicle(context),
    ...chapters.annex,
    ...glossaryDivision(context),
    ...bibliographyDivision(context),
  ]);
  return {
    ...edition,
    divisions,
    terms: indexTerms(divisions, guide.vocabulary.glossary, language),
    tools: listTools(divisions),
  };
}
