import {fillMessage} from '../guide/fillMessage';
import {pluralForm} from '../guide/pluralForm';
import type {OtherLanguage, SearchAnswer} from './searchResult';
import type {ResultsSettings, SearchSettings} from './searchSettings';

/** Number of pages in an answer, those in other languages included. */
export function countAll({total, otherLanguages}: SearchAnswer): number {
  return otherLanguages.reduce((sum, {count}) => sum + count, total);
}

/** How many pages are in the reader's language, or why there are none. */
export function countWords(answer: SearchAnswer, settings: ResultsSettings): string {
  const {words, resultsWords, language} = settings;
  if (answer.total > 0) return pluralForm(language, words.resultCount, answer.total);
  if (Object.keys(answer.facets.kind).length > 0) return resultsWords.noneFiltered;
  return answer.otherLanguages.length > 0 ? resultsWords.noneInLanguage : words.noResults;
}

/** "in Latvian (3)". */
export function languageWords(
  {language, count}: OtherLanguage,
  {resultsWords, language: reader}: ResultsSettings,
): string {
  return `${resultsWords.inLanguage[language]} (${new Intl.NumberFormat(reader).format(count)})`;
}

/** Says which query the results are for when a slip was corrected; nothing otherwise. */
export function correctionWords(
  answer: SearchAnswer,
  typed: string,
  {words}: SearchSettings,
): string[] {
  const {correction} = answer;
  if (correction === undefined) return [];
  return [fillMessage(words.correction, {corrected: [correction], typed: [typed.trim()]}).join('')];
}

/** What the search box says of an answer to screen readers. */
export function boxStatus(answer: SearchAnswer, typed: string, settings: SearchSettings): string {
  const {language, words} = settings;
  const count = countAll(answer);
  const found = count === 0 ? words.noResults : pluralForm(language, words.resultCount, count);
  return [...correctionWords(answer, typed, settings), found].join(' ');
}

/** What the results page says of an answer to screen readers. */
export function resultsStatus(
  answer: SearchAnswer,
  typed: string,
  settings: ResultsSettings,
): string {
  const languages = answer.otherLanguages.map((group) => languageWords(group, settings)).join(', ');
  const also = fillMessage(settings.resultsWords.also, {languages: [languages]}).join('');
  return [
    ...correctionWords(answer, typed, settings),
    toSentence(countWords(answer, settings)),
    ...(languages === '' ? [] : [also]),
  ].join(' ');
}

// A count stands alone on the page, but before another sentence here.
function toSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
