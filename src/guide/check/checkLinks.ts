import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {ADDRESS_ROOTS} from '../addresses';
import {linkTarget} from '../contentLink';
import type {Issue} from '../issue';
import {isLanguage} from '../languages';
import {nearest} from '../nearest';
import type {Finding} from '../reportIssue';
import {issueAt} from '../reportIssue';
import type {RuleId} from '../rules';
import type {SiteIndex} from '../siteIndex';
import type {TextFile} from '../textFile';
import {spotOf} from './checkBody';

type Fault = readonly [RuleId, Finding];

/** Reports `broken-link`, `broken-anchor`, `malformed-address` and `unsafe-link` for links and pictures of a text. */
export function checkLinks({file, body}: TextFile, index: SiteIndex): readonly Issue[] {
  const issues: Issue[] = [];
  if (body) {
    visit(body.tree, (node) => {
      const url = addressIn(node);
      const fault = url === undefined ? undefined : findFault(file, url, index);
      if (fault) issues.push(issueAt(file, spotOf(node), ...fault));
    });
  }
  return issues;
}

function addressIn(node: Nodes): string | undefined {
  return node.type === 'link' || node.type === 'definition' || node.type === 'image'
    ? node.url
    : undefined;
}

function findFault(file: string, url: string, index: SiteIndex): Fault | undefined {
  const target = linkTarget(file, url);
  switch (target.kind) {
    case 'external':
      return undefined;
    case 'malformed':
      return ['malformed-address', {details: {found: url}}];
    case 'unsafe':
      return ['unsafe-link', {details: {found: target.protocol}}];
    case 'anchor':
      return anchorFault(target.anchor, index.anchorsOf(file), file);
    case 'file':
      return fileFault(url, target, index);
    case 'site':
      return siteFault(url, target, index);
  }
}

type Target = {readonly path: string; readonly anchor: string};

function fileFault(url: string, {path, anchor}: Target, index: SiteIndex): Fault | undefined {
  const existing = index.existing(path);
  if (existing !== undefined) return anchorFault(anchor, index.anchorsOf(existing), existing);
  const near = nearest(path, index.paths);
  return ['broken-link', {details: {found: url, target: path}, nearest: near}];
}

/** Pages that are not made from content are the host's to check. */
function siteFault(url: string, {path, anchor}: Target, index: SiteIndex): Fault | undefined {
  const [, root = '', ...rest] = path.split('/');
  const details = {found: url, target: path};
  if (isLanguage(root)) return ['broken-link', {details, nearest: `/${rest.join('/')}`}];
  const isOurs = Object.values(ADDRESS_ROOTS).some((each) => each === root);
  if (!isOurs || rest.length === 0) return undefined;
  if (index.hasAddress(path)) return anchorFault(anchor, index.anchorsOf(path), path);
  return ['broken-link', {details, nearest: nearest(path, index.addresses)}];
}

function anchorFault(
  anchor: string,
  anchors: ReadonlySet<string> | undefined,
  target: string,
): Fault | undefined {
  if (anchor === '' || anchors === undefined || anchors.has(anchor)) return undefined;
  const details = {found: `#${anchor}`, target};
  const near = nearest(anchor, anchors);
  return ['broken-anchor', {details, nearest: near === undefined ? undefined : `#${near}`}];
}
