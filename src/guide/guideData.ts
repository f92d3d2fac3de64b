import {toChapterOutline, type ChapterOutline} from './chapterOutline';
import type {Language} from './languages';
import type {Guide} from './model';
import {byTimeDescending, toLabelled, toNewsOutline} from './outline';
import type {Labelled, NewsOutline} from './outline';

/** The name under which pages find this data. */
export const GUIDE_PLUGIN = 'guide';

/** What every page can ask of the Guide in its language: chapters in reading order, news with the latest first. */
export type GuideData = {
  readonly parts: readonly Labelled[];
  readonly chapters: readonly ChapterOutline[];
  readonly news: readonly NewsOutline[];
};

/** The outlines of all chapters and news items for the pages of one language. */
export function toGuideData(guide: Guide, language: Language): GuideData {
  const chapters: ChapterOutline[] = [];
  const news: NewsOutline[] = [];
  for (const entry of guide.entries) {
    if (entry.kind === 'chapter') chapters.push(toChapterOutline(guide, entry, language));
    if (entry.kind === 'newsItem') news.push(toNewsOutline(guide, entry, language));
  }
  const parts = guide.vocabulary.parts
    .filter(({id}) => chapters.some(({part}) => part === id))
    .map(({id}) => toLabelled(guide, 'parts', id, language));
  return {parts, chapters, news: news.sort(byTimeDescending)};
}
