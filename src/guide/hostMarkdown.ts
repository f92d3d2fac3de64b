import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {contentAddress} from './contentLink';
import {remarkGuideDirectives} from './markdown/directives';
import {remarkHeadingIds} from './markdown/headingIds';
import {remarkRefuseHtml} from './markdown/html';
import {remarkAccessibleMarkup} from './markdown/markup';
import {rehypeSanitizeGuide} from './markdown/sanitize';
import {rehypeTableFrames} from './markdown/tables';

export {rehypeSanitizeGuide} from './markdown/sanitize';

/** The remark plugins that make the host's pages of the same Markdown as ours; they go before the host's own. */
export const remarkGuide = [
  remarkRefuseHtml,
  remarkHeadingIds,
  remarkGuideDirectives,
  remarkAccessibleMarkup,
  remarkContentLinks,
];

/** The rehype plugins that the host runs after its own. */
export const rehypeGuide = [rehypeSanitizeGuide, rehypeTableFrames];

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
