import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {openWhole} from '../openSearch';
import {querySearch} from '../querySearch';
import type {SearchResult} from '../searchResult';
import {finishQuery} from './finishQuery';
import {makeSearch} from './makeSearch';

/** At most `limit` pages that answer a complete query, best first. */
export type ContentSearch = (query: string, limit: number) => readonly SearchResult[];

/** Search over the content of the site as readers of a language see it, built and opened in memory. */
export async function openContent(guide: Guide, language: Language): Promise<ContentSearch> {
  const index = openWhole(await makeSearch(guide, language));
  return (text, limit) =>
    querySearch(index, {text: finishQuery(text), filters: {}, limit})?.results ?? [];
}
