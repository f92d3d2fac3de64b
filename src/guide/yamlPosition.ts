import type {Document, Pair} from 'yaml';
import {isMap, isNode, isPair, isScalar, isSeq} from 'yaml';

/** Steps from the top of a YAML document to a value: keys and positions in lists. */
export type YamlPath = readonly PropertyKey[];

/** The offset of the value at a path, of its key where the value is empty, or undefined when there is none. */
export function valueOffset(document: Document, path: YamlPath): number | undefined {
  const found = find(document, path);
  if (!isPair(found)) return isNode(found) ? found.range?.[0] : undefined;
  const {value} = found;
  const isEmpty = !isNode(value) || (isScalar(value) && value.source === '');
  return isEmpty ? offsetOf(found.key) : offsetOf(value);
}

/** The offset of the key at a path, or undefined when there is none. */
export function keyOffset(document: Document, path: YamlPath): number | undefined {
  const found = find(document, path);
  return isPair(found) ? offsetOf(found.key) : undefined;
}

/** The pair or list item at a path; the last of several equal keys, whose value counts. */
function find(document: Document, path: YamlPath): unknown {
  let current: unknown = document.contents;
  for (const step of path) {
    const holder: unknown = isPair(current) ? current.value : current;
    if (isMap(holder)) current = holder.items.findLast((pair) => hasKey(pair, step));
    else if (isSeq(holder)) current = holder.items[Number(step)];
    else return undefined;
  }
  return current;
}

function hasKey({key}: Pair, wanted: PropertyKey): boolean {
  return isScalar(key) && String(key.value) === String(wanted);
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
