import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {linkTarget} from '../../guide/contentLink';
import type {Text} from '../../guide/model';
import {defaultPath} from '../../guide/siteIndex';

/**
 * The paths of the pictures that a text shows, each once, in its order. Where a translation has no picture of its own, the host shows
 * that of the default language. `images` are the paths of all pictures of the site.
 */
export function picturesOf({file, sections}: Text, images: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const {tree} of sections) {
    visit(tree, (node: Nodes) => {
      // Pictures may have their address elsewhere in the text; definitions of links are no pictures and found nowhere.
      if (node.type !== 'image' && node.type !== 'definition') return;
      const target = linkTarget(file, node.url);
      if (target.kind !== 'file') return;
      const path = [target.path, defaultPath(target.path)].find((each) => images.has(each));
      if (path !== undefined) found.add(path);
    });
  }
  return [...found];
}
