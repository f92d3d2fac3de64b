import type {Issue} from '../../guide/issue';
import type {Language} from '../../guide/languages';
import type {Text} from '../../guide/model';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import {readingEase} from './readingEase';
import type {Sentence} from './sentencesOf';
import {sentencesOf} from './sentencesOf';

/**
 * Words that a sentence may have. English: the limit of GOV.UK, above which its studies call a sentence difficult. Polish: "15 to
 * 20" in the advice of gov.pl. For the other three no authority names a number that we know of; without articles they say in 100
 * words what English says in 123 (lt), 118 (lv) and 122 (et), by the parallel texts of this guide, so their limits are in that
 * proportion.
 *
 * @see https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/
 * @see https://www.gov.pl/web/cyfryzacja/prosty-jezyk
 */
export const SENTENCE_LIMITS: Readonly<Record<Language, number>> = {
  en: 25,
  lt: 20,
  lv: 21,
  et: 20,
  pl: 20,
};

/**
 * Advice on the style of a text, whose file holds `source`: `long-sentence` where each begins, and `hard-to-read` for the whole
 * where a formula for its language says so. Takes time in proportion to the length of the text.
 */
export function styleAdvice(text: Text, source: string): readonly Issue[] {
  const sentences = sentencesOf(text, source);
  return [...hardText(text, sentences), ...longSentences(text, source, sentences)];
}

function hardText({file, language}: Text, sentences: readonly Sentence[]): readonly Issue[] {
  const ease = readingEase(
    sentences.map(({words}) => words),
    language,
  );
  if (!ease?.isHard) return [];
  const {formula, score, expected} = ease;
  return [
    issueAt(file, FILE_START, 'hard-to-read', {details: {formula, found: `${score}`, expected}}),
  ];
}

function longSentences(
  {file, language}: Text,
  source: string,
  sentences: readonly Sentence[],
): readonly Issue[] {
  const limit = SENTENCE_LIMITS[language];
  const place = lineCounter(source);
  return sentences
    .filter(({words}) => words.length > limit)
    .map(({words, offset}) => {
      const details = {found: `${words.length}`, expected: `${limit}`};
      return issueAt(file, place(offset), 'long-sentence', {details});
    });
}

/** Places of offsets that only grow, so that every character is looked at once. */
function lineCounter(source: string): (offset: number) => {line: number; column: number} {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let end = source.indexOf('\n', lineStart); end >= 0 && end < offset;) {
      line += 1;
      lineStart = end + 1;
      end = source.indexOf('\n', lineStart);
    }
    return {line, column: offset - lineStart + 1};
  };
}
