import type {Nodes} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import type {Directive} from '../markdown/directives';
import {
  CONTAINER_DIRECTIVES,
  directiveLabel,
  isDirective,
  spokenLanguage,
  termId,
  TEXT_DIRECTIVES,
} from '../markdown/directives';
import {nearest} from '../nearest';
import type {Report} from './checkBody';

const PREFIX = {textDirective: ':', leafDirective: '::', containerDirective: ':::'} as const;

/** Reports `unknown-directive`, `incomplete-directive` and `unclosed-directive`. */
export function checkDirective(node: Nodes, text: string, report: Report): void {
  if (!isDirective(node)) return;
  const {type, name} = node;
  const legal: readonly string[] =
    type === 'textDirective' ? TEXT_DIRECTIVES : CONTAINER_DIRECTIVES;
  const found = PREFIX[type] + name;
  if (type === 'leafDirective' || !legal.includes(name)) {
    const prefix = type === 'textDirective' ? ':' : ':::';
    const names = legal.map((each) => prefix + each);
    const details = {found, expected: names.join(', ')};
    report(node, 'unknown-directive', {
      details,
      nearest: nearest(prefix + name, names) ?? same(name, legal, prefix),
    });
    return;
  }
  if (!isComplete(node))
    report(node, 'incomplete-directive', {details: {found, expected: FORMS[name] ?? found}});
  if (type === 'containerDirective' && !isClosed(node, text)) {
    report(node, 'unclosed-directive', {details: {found}});
  }
}

const FORMS: Readonly<Record<string, string>> = {
  term: ':term[words]{#id}',
  lang: ':lang[words]{lt}',
  tool: ':::tool[Title]',
};

function isComplete(directive: Directive): boolean {
  if (directive.type === 'textDirective') return hasLabel(directive) && hasTarget(directive);
  if (directive.type !== 'containerDirective' || directive.name !== 'tool') return true;
  return (directiveLabel(directive)?.children.length ?? 0) > 0;
}

function hasLabel({children}: TextDirective): boolean {
  return children.length > 0;
}

function hasTarget(directive: TextDirective): boolean {
  const target = directive.name === 'term' ? termId(directive) : spokenLanguage(directive);
  return target !== undefined;
}

/** A container that is never closed swallows the rest of the text without a word. */
function isClosed({position}: Directive, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset);
  return /^[ \t>]*:{3,}[ \t]*$/.test(source.split('\n').at(-1) ?? '');
}

/** The legal form of a name that is right but written with too few or too many colons. */
function same(name: string, legal: readonly string[], prefix: string): string | undefined {
  return legal.includes(name) ? prefix + name : undefined;
}
