import type {Heading, Root} from 'mdast';
import {visit} from 'unist-util-visit';

const EXPLICIT_ID = /\s*\{#([^{}]*)\}\s*$/;

/** A remark plugin that takes the explicit id `{#id}` out of each heading's text and makes it the heading's id. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', takeId);
  };
}

/** The explicit id of a heading after `remarkHeadingIds`, or undefined when it has none. */
export function headingId(heading: Heading): string | undefined {
  const id = heading.data?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

function takeId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const id = EXPLICIT_ID.exec(last.value)?.[1];
  if (id === undefined) return;
  last.value = last.value.replace(EXPLICIT_ID, '');
  if (last.value === '') heading.children.pop();
  const properties = {...heading.data?.hProperties, id};
  // The host reads `data.id`, HTML is made from `hProperties`.
  heading.data = {...heading.data, ...{id}, hProperties: properties};
}
