import type {PluginContentLoadedActions} from '@docusaurus/types';
import {entryPath} from '../../guide/addresses';
import {EMPTY_ANNEX} from '../../guide/annex';
import {contentAddress} from '../../guide/contentLink';
import {LANGUAGES, type Language} from '../../guide/languages';
import {renderMarkdown} from '../../guide/markdown';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {annexOf} from '../../guide/node/readAnnex';
import {siteLink} from '../../guide/siteLink';
import type {CitedSite} from '../cite/citedSite';
import {toCaseStudyCard, type CaseStudyCard} from '../caseStudyCard';
import {COMPARE_PATH, listCaseStudies, listPath, MAP_PATH} from '../caseStudyList';
import {toCaseStudyPage, type RenderSection} from '../caseStudyPage';
import {CARDS_PER_FILE, FINDER_FOLDER} from '../finder/finderData';
import type {FinderFiles} from '../finder/finderFiles';
import {toFacetOptions} from '../finder/finderPage';
import {toCaseMapPage} from '../map/caseMapPage';
import {RECOGNITION_PATH, recognitionsOf, toRecognitionPage} from '../recognition/recognitionPage';
import {createRelatedPages} from '../related/relatedPage';
import {createCitations} from './createCitations';
import {makeFinder} from './makeFinder';

/** Where and for whom routes are made. */
export type RouteContext = {
  /** The base path of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly language: Language;
  readonly site: CitedSite;
};

/** As many cases as stand side by side on the front page. */
const LATEST_COUNT = 3;

/** What the pages are made of: all cases in the order of the list, each with its card. */
type Cases = {
  readonly guide: Guide;
  readonly entries: readonly CaseStudyEntry[];
  readonly cards: readonly CaseStudyCard[];
};

/** Adds the pages about case studies, and gives all pages the latest ones. The finder's files are to be written or served. */
export function createRoutes(
  guide: Guide,
  context: RouteContext,
  actions: PluginContentLoadedActions,
): FinderFiles {
  const {language} = context;
  const entries = listCaseStudies(guide);
  const cards = entries.map((entry) => toCaseStudyCard(guide, entry, language));
  const cases = {guide, entries, cards};
  const finder = makeFinder(entries, cards, language);
  actions.setGlobalData({latest: cards.slice(0, LATEST_COUNT)});
  addList(cases, finder, context, actions);
  addOverviews(cases, context, actions);
  addPages(cases, context, actions);
  return finder;
}

function addList(
  {guide, entries, cards}: Cases,
  {index}: FinderFiles,
  {baseUrl, language, site}: RouteContext,
  {addRoute}: PluginContentLoadedActions,
): void {
  const pageCount = Math.max(1, Math.ceil(cards.length / CARDS_PER_FILE));
  const finder = {
    facets: toFacetOptions(guide, entries, language),
    caseCount: cards.length,
    indexUrl: `${baseUrl}${FINDER_FOLDER}/${index.name}`,
  };
  for (let page = 1; page <= pageCount; page += 1) {
    addRoute({
      path: baseUrl + listPath(page).slice(1),
      component: '@theme/CaseStudyListPage',
      exact: true,
      props: {
        cards: cards.slice((page - 1) * CARDS_PER_FILE, page * CARDS_PER_FILE),
        page,
        pageCount,
        ...(page === 1 && {finder}),
        dataRoot: site.baseUrl,
      },
    });
  }
}

function addOverviews(
  {guide, entries}: Cases,
  {baseUrl, language}: RouteContext,
  {addRoute}: PluginContentLoadedActions,
): void {
  const add = (path: string, component: string, props: Record<string, unknown>) =>
    addRoute({path: baseUrl + path.slice(1), component, exact: true, props});
  add(MAP_PATH, '@theme/CaseMapPage', {page: toCaseMapPage(guide, entries, language)});
  add(COMPARE_PATH, '@theme/ComparePage', {listPath: listPath(1)});
  add(RECOGNITION_PATH, '@theme/RecognitionPage', {page: toRecognitionPage(guide, language)});
}

function addPages(
  {guide, entries}: Cases,
  {baseUrl, language, site}: RouteContext,
  {addRoute}: PluginContentLoadedActions,
): void {
  const annexes = new Map(LANGUAGES.map((each) => [each, annexOf(guide, each)]));
  const render: RenderSection = ({id, tree}, {file, language: written}) =>
    renderMarkdown(tree, {
      annex: annexes.get(written) ?? EMPTY_ANNEX,
      idPrefix: `${id}-`,
      link: (href) => siteLink(contentAddress(file, href) ?? href, baseUrl),
    });
  const relatedTo = createRelatedPages(guide, language);
  const citationOf = createCitations(language, site);
  for (const entry of entries) {
    addRoute({
      path: baseUrl + entryPath(entry).slice(1),
      component: '@theme/CaseStudyPage',
      exact: true,
      props: {
        page: toCaseStudyPage(guide, entry, language, render),
        related: relatedTo(entry),
        citation: citationOf(entry),
        recognitions: recognitionsOf(guide, entry.id),
      },
    });
  }
}
