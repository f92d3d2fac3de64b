import type {ExpandedWord} from './expandWord';
import type {FoundText} from './finishOrder';
import {fold} from './fold';
import type {WordFinder} from './wordFinder';

/** The text of a query with the words put in that were taken for others; nothing when there are none. */
export function correctText(
  query: string,
  words: readonly ExpandedWord[],
  pages: readonly FoundText[],
  find: WordFinder,
): string | undefined {
  if (words.every(({correction}) => correction === undefined)) return undefined;
  let end = 0;
  const parts = words.map(({correction, start, end: next}) => {
    const before = query.slice(end, start);
    end = next;
    return (
      before +
      (correction === undefined ? query.slice(start, next) : asWritten(correction, pages, find))
    );
  });
  return (parts.join('') + query.slice(end)).trim();
}

// A correction may be known without its diacritics only; the first text that has it, has them.
function asWritten(correction: string, pages: readonly FoundText[], find: WordFinder): string {
  const folded = fold(correction);
  for (const {page, text, documents} of pages) {
    const sections = documents.flatMap((document) => text.sections[document - 1] ?? []);
    const texts = [
      ...[text.title, text.summary].map((words) => find(text.titleLanguage, words)),
      ...[text.body, ...sections.flatMap(({heading, body}) => [heading, body])].map((words) =>
        find(page.language, words),
      ),
    ];
    const written = texts
      .flat()
      .find(({word, found}) => found !== undefined && fold(word) === folded);
    if (written !== undefined) return written.word;
  }
  return correction;
}
