import type {PluginContentLoadedActions} from '@docusaurus/types';
import {entryPath} from '../../guide/addresses';
import {EMPTY_ANNEX} from '../../guide/annex';
import type {Language} from '../../guide/languages';
import {LANGUAGES} from '../../guide/languages';
import {contentAddress} from '../../guide/contentLink';
import {renderMarkdown} from '../../guide/markdown';
import {annexOf} from '../../guide/node/readAnnex';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {toCaseStudyCard, toCaseStudyPage, type RenderSection} from '../caseStudyPage';
import {siteLink} from '../../guide/siteLink';
import {toFacetOptions} from '../finder/finderPage';

/** Where and for whom routes are made. */
export type RouteContext = {
  /** The base path of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly language: Language;
  /** The base path of the site in the default language. */
  readonly dataRoot: string;
};

/** Adds the index page and a page per case study, and gives all pages the latest cases. */
export function createRoutes(
  guide: Guide,
  {baseUrl, language, dataRoot}: RouteContext,
  actions: PluginContentLoadedActions,
): void {
  const cases = caseStudiesOf(guide);
  const annexes = new Map(LANGUAGES.map((each) => [each, annexOf(guide, each)]));
  const render: RenderSection = ({id, tree}, {file, language: written}) =>
    renderMarkdown(tree, {
      annex: annexes.get(written) ?? EMPTY_ANNEX,
      idPrefix: `${id}-`,
      link: (href) => siteLink(contentAddress(file, href) ?? href, baseUrl),
    });
  const cards = cases.map((entry) => toCaseStudyCard(guide, entry, language));
  actions.setGlobalData({latest: cards.slice(0, LATEST_COUNT)});
  actions.addRoute({
    path: `${baseUrl}case-studies/`,
    component: '@theme/CaseStudyListPage',
    exact: true,
    props: {cards, facets: toFacetOptions(guide, cases, language), dataRoot},
  });
  for (const entry of cases) {
    actions.addRoute({
      path: baseUrl + entryPath(entry).slice(1),
      component: '@theme/CaseStudyPage',
      exact: true,
      props: {page: toCaseStudyPage(guide, entry, language, render)},
    });
  }
}

/** As many cases as stand side by side on the front page. */
const LATEST_COUNT = 3;

/** Case studies with the latest practice first; those without a stated time last. */
function caseStudiesOf(guide: Guide): readonly CaseStudyEntry[] {
  return guide.entries
    .filter((entry) => entry.kind === 'caseStudy')
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.id.localeCompare(b.id));
}

function lastDay({facts: {period}}: CaseStudyEntry): string {
  return period?.to ?? period?.from ?? '';
}
