import type {Node, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Issue} from '../issue';
import type {Finding, Spot} from '../reportIssue';
import {FILE_START, issueAt} from '../reportIssue';
import type {RuleId} from '../rules';
import {checkDirective} from './checkDirective';
import {checkHeadings} from './checkHeadings';
import {checkHtml} from './checkHtml';
import {checkImage, checkImageReferences} from './checkImage';

/** Takes note of a broken rule at a node, or at an offset in the file. */
export type Report = (at: Node | number, rule: RuleId, finding?: Finding) => void;

/** What is wrong with a body by itself, without looking at other files. */
export function checkBody(file: string, text: string, tree: Root): readonly Issue[] {
  const issues: Issue[] = [];
  const report: Report = (at, rule, finding) => {
    const spot = typeof at === 'number' ? spotAt(text, at) : spotOf(at);
    issues.push(issueAt(file, spot, rule, finding));
  };
  checkHeadings(file, tree, report);
  visit(tree, (node) => {
    checkHtml(node, report);
    checkImage(node, report);
    checkDirective(node, text, report);
  });
  checkImageReferences(tree, report);
  return issues;
}

/** Where a node begins. */
export function spotOf(node: Node): Spot {
  const {line, column} = node.position?.start ?? FILE_START;
  return {line, column};
}

/** The place of an offset in UTF-16 code units. */
export function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
