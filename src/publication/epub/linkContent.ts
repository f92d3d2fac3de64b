import type {Element, ElementContent, Properties} from 'hast';
import {hrefOf, type Target, type Targets} from './planBook';

/** A copy of a body whose links lead to the files of the EPUB; a link that leads nowhere is a link no more. */
export function linkContent(
  nodes: readonly ElementContent[],
  file: string,
  targets: Targets,
): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const properties = toLinkedProperties(node, file, targets);
    return {...node, properties, children: linkContent(node.children, file, targets)};
  });
}

function toLinkedProperties({properties}: Element, file: string, targets: Targets): Properties {
  const {href, role, 'epub:type': type, ...rest} = properties;
  const address = typeof href === 'string' ? toEpubHref(href, file, targets) : undefined;
  const isBroken = href !== undefined && address === undefined;
  return {
    ...rest,
    // What kind of link it was does not matter any more.
    ...(!isBroken && {role, 'epub:type': type}),
    ...(address !== undefined && {href: address}),
    ...toIdReferences(rest, file, targets),
  };
}

/** The address that a link has in the EPUB; undefined for anchors that do not exist and for addresses that only the site knows. */
function toEpubHref(href: string, file: string, targets: Targets): string | undefined {
  if (!href.startsWith('#')) return EXTERNAL.test(href) ? escapeAddress(href) : undefined;
  const target = findTarget(href.slice(1), targets);
  return target && hrefOf(target, file);
}

/** The target of an anchor as it stands, else of what its escapes mean. */
function findTarget(anchor: string, targets: Targets): Target | undefined {
  const exact = targets.get(anchor);
  if (exact || !/^(?:[^%]|%[0-9a-f]{2})+$/iu.test(anchor)) return exact;
  try {
    return targets.get(decodeURIComponent(anchor));
  } catch {
    return undefined;
  }
}

const EXTERNAL = /^(?:https?:\/\/[^\s/?#]+|mailto:[^\s@]+@|tel:[+\d])/iu;

function escapeAddress(address: string): string {
  return address
    .trim()
    .replace(/%(?![0-9a-f]{2})/giu, '%25')
    .replace(/[\ud800-\udfff]/gu, '')
    .replace(/[^!-~]|["<>[\\\]^`{|}]/gu, encodeURIComponent);
}

/** Attributes that name elements of the same file by id. */
const ID_REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'headers'] as const;

function toIdReferences(properties: Properties, file: string, targets: Targets): Properties {
  const entries = ID_REFERENCES.flatMap((name) => {
    const value = properties[name];
    if (value == null) return [];
    const anchors = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/u);
    const ids = anchors.flatMap((anchor) => {
      const target = targets.get(anchor);
      return target?.file === file ? [target.id] : [];
    });
    return [[name, ids.length > 0 ? ids : undefined] as const];
  });
  return Object.fromEntries(entries);
}
