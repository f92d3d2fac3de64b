import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ChapterOutline} from '../../guide/chapterOutline';
import {GUIDE_PLUGIN, type GuideData} from '../../guide/guideData';
import type {NewsOutline} from '../../guide/outline';
import {lastStep} from '../lastStep';

/** The outlines of all chapters and news items in the language of the page. */
export function useGuideData(): GuideData {
  // The host types plugin data as unknown; this is what src/guide/plugin.ts puts there.
  return usePluginData(GUIDE_PLUGIN) as GuideData;
}

/**
 * The outline of the chapter with the host's id (`professional-development/mini-change-project`).
 *
 * @throws {Error} when there is none: the host shows a file that the Guide does not know.
 */
export function useChapter(docId: string): ChapterOutline {
  const id = lastStep(docId);
  return found(
    useGuideData().chapters.find((chapter) => chapter.id === id),
    docId,
  );
}

/**
 * The outline of the news item at a site path (`/news/leeds-visit`), whatever stands before and behind it.
 *
 * @throws {Error} when there is none.
 */
export function useNewsItem(permalink: string): NewsOutline {
  const id = lastStep(permalink);
  return found(
    useGuideData().news.find((item) => item.id === id),
    permalink,
  );
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The Guide has no entry for the page ${name}`);
  return value;
}

/** The chapters before and after one, in reading order. */
export function useNeighbours(id: string): {previous?: ChapterOutline; next?: ChapterOutline} {
  const {chapters} = useGuideData();
  const at = chapters.findIndex((chapter) => chapter.id === id);
  const previous = chapters[at - 1];
  const next = chapters[at + 1];
  return {...(previous && {previous}), ...(next && {next})};
}

/** The chapter whose page this is; undefined on every other page. */
export function useChapterHere(): ChapterOutline | undefined {
  const {pathname} = useLocation();
  const root = useBaseUrl('/');
  const path = `/${pathname.slice(root.length)}`;
  return useGuideData().chapters.find((chapter) => chapter.path === path);
}
