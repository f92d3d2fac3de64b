import type {Document, Pair, YAMLMap} from 'yaml';
import {isMap, isNode, isScalar, parseDocument, stringify} from 'yaml';
import {ContentError} from './errors';
import {parseYamlSafely, splitFrontMatter} from './frontMatter';
import type {Language} from './languages';
import type {Fingerprint, SectionId} from './model';

/** What is written into a translation: the language of its original and the fingerprints of the original's sections. */
export type Accepted = {
  readonly of: Language;
  /** In the order in which they are to be written. */
  readonly sections: Readonly<Record<SectionId, Fingerprint>>;
};

/**
 * The text of a translation's file with `translation.sections` as in `accepted`, one section on a line. Everything else stays byte
 * for byte: body, other fields, comments, line ends, byte order mark. Only a `translation` in braces is laid out anew, as a block;
 * one that is missing or empty is added, with `review: none`. `of` is written only where there is none. Stamping twice changes
 * nothing.
 *
 * @throws {ContentError} when the front matter cannot be read or stands in braces as a whole.
 */
export function stamp(fileText: string, accepted: Accepted): string {
  const [mark = ''] = /^\uFEFF*/.exec(fileText) ?? [];
  const lines = fileText.slice(mark.length).split('\n');
  const end = lines[0]?.endsWith('\r') ? '\r' : '';
  const plain = lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const {from, until, text} = editOf(plain.join('\n'), accepted);
  // The first line of the file is the fence above the YAML.
  lines.splice(from + 1, until - from, ...text.map((line) => line + end));
  return mark + lines.join('\n');
}

/** Lines of the YAML, counted from 0, that are replaced: from `from` to before `until`. */
type Edit = {readonly from: number; readonly until: number; readonly text: readonly string[]};

function editOf(text: string, accepted: Accepted): Edit {
  const yaml = splitFrontMatter(text)?.yaml;
  if (yaml === undefined)
    throw new ContentError('Unexpected front matter, expected YAML between two lines ---');
  const {document, issues} = parseYamlSafely('', yaml, 0);
  const top = document.contents;
  if (issues.length > 0 || !isMap(top) || top.flow) {
    throw new ContentError(
      'Unexpected front matter, expected fields that can be read, each on lines of its own',
    );
  }
  const pair = pairOf(top, 'translation');
  if (!pair) return addition(yaml, accepted);
  const {value} = pair;
  if (isNode(value) && !isMap(value) && value.toJSON() !== null) {
    throw new ContentError('Unexpected value of translation, expected fields');
  }
  const isBlock = isMap(value) && !value.flow && value.items.length > 0;
  return isBlock ? editBlock(yaml, value, accepted) : layOutAnew(yaml, pair, accepted);
}

function addition(yaml: string, accepted: Accepted): Edit {
  const end = yaml.split('\n').length;
  const document = parseDocument('translation: {}', {version: '1.2'});
  return {from: end, until: end, text: printed(document, accepted)};
}

function layOutAnew(yaml: string, pair: Pair, accepted: Accepted): Edit {
  const {from, until} = linesOf(yaml, pair);
  const source = yaml.split('\n').slice(from, until).join('\n');
  return {from, until, text: printed(parseDocument(source, {version: '1.2'}), accepted)};
}

/** The YAML of a document that holds nothing but `translation`, in blocks; its comments stay. */
function printed(document: Document, {of, sections}: Accepted): readonly string[] {
  const found: unknown = document.get('translation');
  const translation = isMap(found) ? found : document.createNode({});
  if (!isMap(translation)) return [];
  translation.flow = false;
  if (!translation.has('of')) translation.set('of', of);
  if (!translation.has('review')) translation.set('review', 'none');
  translation.set('sections', document.createNode(sections));
  document.set('translation', translation);
  return document.toString({lineWidth: 0}).trimEnd().split('\n');
}

function editBlock(yaml: string, translation: YAMLMap, {sections}: Accepted): Edit {
  const old = pairOf(translation, 'sections');
  const {from, until} = old ? linesOf(yaml, old) : after(yaml, translation);
  const indent = ' '.repeat(columnOf(translation.items[0], yaml));
  const rows = stringify(sections, {lineWidth: 0}).trimEnd().split('\n');
  return {from, until, text: [`${indent}sections:`, ...rows.map((row) => `${indent}  ${row}`)]};
}

/** No lines, behind the last field. */
function after(yaml: string, map: YAMLMap): {readonly from: number; readonly until: number} {
  const until = lineBehind(yaml, endOf(map) ?? 0);
  return {from: until, until};
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({key}) => isScalar(key) && key.value === name);
}

/** The lines on which a field and its value stand, without what follows the value's last line. */
function linesOf(yaml: string, pair: Pair): {readonly from: number; readonly until: number} {
  const end = endOf(pair.value) ?? endOf(pair.key) ?? 0;
  return {from: lineOf(yaml.slice(0, startOf(pair))), until: lineBehind(yaml, end)};
}

/** The offset behind the last character of a value; that of a block ends with its last item, not with comments below. */
function endOf(value: unknown): number | undefined {
  if (!isNode(value)) return undefined;
  if (isMap(value) && !value.flow && value.items.length > 0) {
    const last = value.items.at(-1);
    return endOf(last?.value) ?? endOf(last?.key);
  }
  return value.range?.[1];
}

/** The number of the line, counted from 0, on which `before` ends. */
function lineOf(before: string): number {
  return before.split('\n').length - 1;
}

/** The line after the one on which a value that goes up to an offset has its last character. */
function lineBehind(yaml: string, end: number): number {
  return lineOf(yaml.slice(0, end).trimEnd()) + 1;
}

/** UTF-16 code units before the key on its line. */
function columnOf(pair: Pair | undefined, yaml: string): number {
  const start = startOf(pair);
  return start - (yaml.lastIndexOf('\n', start - 1) + 1);
}

function startOf(pair: Pair | undefined): number {
  return (isNode(pair?.key) && pair.key.range?.[0]) || 0;
}
