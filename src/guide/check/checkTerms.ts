import {visit} from 'unist-util-visit';
import type {Issue} from '../issue';
import {termId} from '../markdown/directives';
import {nearest} from '../nearest';
import {issueAt} from '../reportIssue';
import type {Known} from '../schemas/fields';
import type {TextFile} from '../textFile';
import {spotOf} from './checkBody';

/** Reports `unknown-term` for `:term[…]{#id}` whose id is not in the glossary. */
export function checkTerms({file, body}: TextFile, {terms}: Known): readonly Issue[] {
  const {glossary} = terms;
  const issues: Issue[] = [];
  if (!body || !glossary) return issues;
  visit(body.tree, 'textDirective', (node) => {
    const found = node.name === 'term' ? termId(node) : undefined;
    if (found === undefined || glossary.has(found)) return;
    const details = {
      field: 'term',
      found,
      vocabulary: 'glossary',
      file: 'vocabulary/glossary.yaml',
    };
    issues.push(
      issueAt(file, spotOf(node), 'unknown-term', {details, nearest: nearest(found, glossary)}),
    );
  });
  return issues;
}
