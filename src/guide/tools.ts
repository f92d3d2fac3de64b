import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {directiveLabel} from './markdown/directives';
import type {Section} from './model';

/** A tool as it stands in a text. */
export type Tool = {readonly title: string; readonly tree: Root};

/** The tools of a text in its order. */
export function toolsOf(sections: readonly Section[]): readonly Tool[] {
  return sections.flatMap(({tree}) =>
    tree.children.flatMap((node): Tool[] => {
      if (node.type !== 'containerDirective' || node.name !== 'tool') return [];
      const label = directiveLabel(node);
      return [{title: label ? toString(label) : '', tree: {type: 'root', children: [node]}}];
    }),
  );
}
