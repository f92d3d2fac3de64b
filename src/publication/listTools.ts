import {toString} from 'mdast-util-to-string';
import {EXIT, visit} from 'unist-util-visit';
import type {Element} from 'hast';
import type {BookTool, Division} from './book';
import {hasClass} from './renderSection';

/** The sheets in the bodies of divisions, in reading order. */
export function listTools(divisions: readonly Division[]): readonly BookTool[] {
  return divisions.flatMap((division) => [...toolsIn(division), ...listTools(division.divisions)]);
}

function toolsIn({id, title, body}: Division): BookTool[] {
  const tools: BookTool[] = [];
  visit({type: 'root', children: [...body]}, 'element', (element) => {
    const anchor = element.properties.id;
    if (!hasClass(element, 'guide-tool') || typeof anchor !== 'string') return;
    tools.push({anchor, title: titleOfTool(element) ?? title, division: id});
  });
  return tools;
}

/** What a sheet is called, where it says so. */
export function titleOfTool(tool: Element): string | undefined {
  let title: string | undefined;
  visit(tool, 'element', (element) => {
    if (!hasClass(element, 'guide-tool__title')) return undefined;
    title = toString(element);
    return EXIT;
  });
  return title;
}
