import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {PluggableList} from 'unified';
import type {VFile} from 'vfile';
import {contentAddress} from './contentLink';
import type {Annex} from './annex';
import type {Language} from './languages';
import {DEFAULT_LANGUAGE, isLanguage} from './languages';
import {remarkBlanks} from './markdown/blanks';
import {remarkCitations} from './markdown/citations';
import {remarkGuideDirectives} from './markdown/directives';
import {remarkHeadingIds} from './markdown/headingIds';
import {remarkRefuseHtml} from './markdown/html';
import {remarkAccessibleMarkup} from './markdown/markup';
import {rehypeSanitizeGuide} from './markdown/sanitize';
import {rehypeTableFrames} from './markdown/tables';
import {rehypeTerms} from './markdown/terms';

export {rehypeSanitizeGuide} from './markdown/sanitize';

/**
 * The plugins that make the host's pages of the same Markdown as ours: `remark` go before the host's own, `rehype` after them.
 * `annexIn` gives the works and terms in the language of a text.
 */
export function hostMarkdown(annexIn: (language: Language) => Annex) {
  const annexFor = (file: VFile | undefined): Annex => annexIn(languageOf(file?.path ?? ''));
  return {
    remark: [
      remarkRefuseHtml,
      remarkHeadingIds,
      remarkGuideDirectives,
      remarkAccessibleMarkup,
      remarkBlanks,
      [remarkCitations, annexFor],
      remarkContentLinks,
    ] satisfies PluggableList,
    rehype: [
      rehypeSanitizeGuide,
      [rehypeTerms, annexFor],
      rehypeTableFrames,
    ] satisfies PluggableList,
  };
}

/** The language of a text of the host is that of its folder. */
function languageOf(path: string): Language {
  const language = /[\\/]i18n[\\/]([^\\/]+)[\\/]docusaurus-plugin-content-/.exec(path)?.[1];
  return isLanguage(language) ? language : DEFAULT_LANGUAGE;
}

/**
 * A remark plugin that turns links between content files into addresses on the site; the host itself only knows the files of
 * the plugin it is rendering.
 */
export function remarkContentLinks() {
  return (tree: Root, file: VFile): void => {
    const from = /^.*[\\/]((?:docs|blog|case-studies|i18n)[\\/].*)$/.exec(file.path)?.[1];
    if (from === undefined) return;
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      node.url = contentAddress(from.replaceAll('\\', '/'), node.url) ?? node.url;
    });
  };
}
