import type {Document, Node, Pair, YAMLMap, YAMLSeq} from 'yaml';
import {Document as YamlDocument, isMap, isNode, isScalar, isSeq, parseDocument} from 'yaml';
import type {Json, JsonRecord} from './draft';
import {asRecord, isList} from './draft';
import {inFileOrder, rankOf} from './fieldOrder';
import {isBlank, isSame, tidyFields} from './tidyFields';

/** No text is folded, and what an older reader of YAML would take for a date, number or yes and no is quoted. */
const READING = {version: '1.2', compat: 'yaml-1.1', logLevel: 'silent'} as const;
const WRITING = {lineWidth: 0, flowCollectionPadding: false, singleQuote: true} as const;

/**
 * The YAML of front matter with a line end after the last field. With `base`, the YAML that is to be changed, only what differs is
 * written anew: comments, order and layout of all else stay, and `base` itself comes back where nothing differs.
 */
export function toFrontMatter(fields: JsonRecord, base?: string): string {
  const tidied = tidyFields(fields);
  if (base === undefined || base.trim() === '') return write(tidied);
  const document = parseDocument(base, {...READING, uniqueKeys: false});
  const {contents} = document;
  if (document.errors.length > 0 || !isMap(contents)) return write(tidied);
  if (isSame(tidyFields(asRecord(valueOf(contents))), tidied)) return `${base}\n`;
  mergeMap(document, contents, tidied);
  return document.toString(WRITING);
}

function write(fields: JsonRecord): string {
  return new YamlDocument(inFileOrder(fields), READING).toString(WRITING);
}

/** What a node holds, as JSON. */
function valueOf(node: unknown): Json {
  const text = JSON.stringify(isNode(node) ? node.toJSON() : node) as string | undefined;
  // What JSON has no word for, such as an infinite number, is nothing.
  return JSON.parse(text ?? 'null') as Json;
}

function mergeMap(document: Document, map: YAMLMap, wanted: JsonRecord): void {
  map.items = map.items.filter(
    ({key, value}) => Object.hasOwn(wanted, nameOf(key)) || isBlank(valueOf(value)),
  );
  for (const pair of map.items) {
    const value = wanted[nameOf(pair.key)];
    if (value !== undefined) pair.value = mergeNode(document, pair.value, value);
  }
  const names = map.items.map(({key}) => nameOf(key));
  for (const [name, value] of Object.entries(inFileOrder(wanted))) {
    if (!names.includes(name))
      insert(map, document.createPair(name, value), map === document.contents);
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** At the top, fields have a usual order; elsewhere a new one comes last. */
function insert(map: YAMLMap, pair: Pair, isTop: boolean): void {
  const rank = rankOf(nameOf(pair.key));
  const next = isTop ? map.items.findIndex(({key}) => rankOf(nameOf(key)) > rank) : -1;
  map.items.splice(next < 0 ? map.items.length : next, 0, pair);
}

function mergeNode(document: Document, old: unknown, wanted: Json): unknown {
  const before = tidyFields({value: valueOf(old)}).value;
  if (isNode(old) && isSame(before, wanted)) return old;
  if (isMap(old) && typeof wanted === 'object' && wanted !== null && !isList(wanted)) {
    mergeMap(document, old, wanted);
    return old;
  }
  if (isSeq(old) && isList(wanted)) {
    mergeSeq(document, old, wanted);
    return old;
  }
  return withComments(document.createNode(inFileOrder({value: wanted}).value), old);
}

/** Items that are still there keep their node, and with it their comments; one that changed in its place is merged. */
function mergeSeq(document: Document, seq: YAMLSeq, wanted: readonly Json[]): void {
  const old: readonly unknown[] = [...seq.items];
  const left = new Set(old);
  const same = wanted.map((value) => {
    const found = old.find((item) => left.has(item) && isSame(tidiedItem(item), value));
    left.delete(found);
    return found;
  });
  const isFlow = old.length > 0 && old.every((item) => isMap(item) && item.flow === true);
  seq.items = wanted.map((value, index) => {
    const kept = same[index];
    if (kept !== undefined) return kept;
    const there = old[index];
    if (there !== undefined && left.delete(there)) return mergeNode(document, there, value);
    const node = document.createNode(value);
    if (isFlow && isMap(node)) node.flow = true;
    return node;
  });
}

function tidiedItem(item: unknown): Json | undefined {
  return tidyFields({value: valueOf(item)}).value;
}

function withComments(node: Node, old: unknown): Node {
  if (!isNode(old)) return node;
  if (old.comment) node.comment = old.comment;
  if (old.commentBefore) node.commentBefore = old.commentBefore;
  if (old.spaceBefore) node.spaceBefore = old.spaceBefore;
  return node;
}
