import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {openWhole} from '../openSearch';
import {querySearch} from '../querySearch';
import {NO_ANSWER, type SearchAnswer} from '../searchResult';
import {finishQuery} from './finishQuery';
import {makeSearch} from './makeSearch';

/** The answer to a complete query with at most `limit` pages. */
export type ContentSearch = (query: string, limit: number) => SearchAnswer;

/** Search over the content of the site as readers of a language see it, built and opened in memory. */
export async function openContent(guide: Guide, language: Language): Promise<ContentSearch> {
  const index = openWhole(await makeSearch(guide, language));
  return (text, limit) =>
    querySearch(index, {text: finishQuery(text), filters: {}, limit}) ?? NO_ANSWER;
}
