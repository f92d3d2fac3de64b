import type {PluginContentLoadedActions} from '@docusaurus/types';
import {contentAddress} from '../../guide/contentLink';
import type {Language} from '../../guide/languages';
import {renderMarkdown, renderReference} from '../../guide/markdown';
import type {Guide} from '../../guide/model';
import {annexOf} from '../../guide/node/readAnnex';
import {siteLink} from '../../guide/siteLink';
import {toGlossaryPage} from '../glossaryPage';
import {toSourcesPage, type RenderWork} from '../sourcesPage';
import {toToolsPage, type RenderTool} from '../toolsPage';

/** Where and for whom routes are made. */
export type RouteContext = {
  /** The base path of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly language: Language;
};

/** Adds the pages of tools, sources and terms. */
export function createRoutes(
  guide: Guide,
  {baseUrl, language}: RouteContext,
  {addRoute}: PluginContentLoadedActions,
): void {
  const annex = annexOf(guide, language);
  const renderTool: RenderTool = (tree, {file, language: written}, idPrefix) =>
    renderMarkdown(tree, {
      annex: written === language ? annex : annexOf(guide, written),
      idPrefix,
      link: (href) => siteLink(contentAddress(file, href) ?? href, baseUrl),
    });
  const renderWork: RenderWork = (id) => {
    const reference = annex.reference(id);
    return reference ? renderReference(reference) : '';
  };
  const pages = [
    ['tools', '@theme/ToolsPage', toToolsPage(guide, language, renderTool)],
    ['sources', '@theme/SourcesPage', toSourcesPage(guide, language, renderWork)],
    ['glossary', '@theme/GlossaryPage', toGlossaryPage(guide, language)],
  ] as const;
  for (const [path, component, page] of pages) {
    addRoute({path: `${baseUrl}${path}/`, component, exact: true, props: {page}});
  }
}
