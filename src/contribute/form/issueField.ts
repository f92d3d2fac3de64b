import type {Node} from 'yaml';
import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml';
import type {SourceFile} from '../../guide/assembleGuide';
import {USE_SECTION} from '../../guide/claims';
import {splitFrontMatter} from '../../guide/frontMatter';
import type {Issue} from '../../guide/issue';
import {INTRO, WORDS_SECTION} from '../../guide/model';
import type {Draft, FieldPath, Json} from './draft';
import {isList, SECTIONS, valueAt} from './draft';
import {isBlank} from './tidyFields';

/** Finds the field to which an issue of a draft's file belongs; undefined when it concerns the whole. */
export type FieldFinder = (issue: Issue) => FieldPath | undefined;

/** A finder for the issues of `file`, which is the file of `draft`. */
export function makeFieldFinder(draft: Draft, file: SourceFile): FieldFinder {
  const yaml = splitFrontMatter(file.text)?.yaml ?? '';
  const pathAt = makePathFinder(yaml);
  const sections = sectionLines(draft, file.text);
  const lastYamlLine = yaml.split('\n').length + 1;
  return (issue) => {
    const named = namedField(issue);
    if (named) return named;
    if (issue.line > lastYamlLine) return sectionAt(sections, issue.line);
    // The first line is the fence above the YAML.
    const path = issue.line < 2 ? [] : pathAt(issue.line - 1, issue.column);
    return shown(toDraftPath(draft, completed(path, issue)));
  };
}

/** Issues that say themselves what they are about. */
function namedField({rule, details, line}: Issue): FieldPath | undefined {
  const {found = '', section} = details;
  if (rule === 'missing-section' || rule === 'missing-use-part') return [SECTIONS, found];
  if (rule === 'missing-intro') return [SECTIONS, INTRO];
  if (rule === 'bad-file-name' || (rule === 'duplicate-id' && line === 1)) return ['id'];
  if (section === WORDS_SECTION) return ['summary'];
  // The numbers of an empty section stand nowhere.
  return section !== undefined && line === 1 ? [SECTIONS, section] : undefined;
}

/**
 * The path of an issue that stands at `path`. What is missing has no place of its own, so that the issue stands at the first field
 * beside it: the name that it gives counts for more.
 */
function completed(path: FieldPath, {details}: Issue): FieldPath {
  const {field, found} = details;
  if (field === undefined || field === '') return path;
  const names = field.split('.');
  const steps: (string | number)[] = [];
  for (const step of path) {
    const isNamed = step === names[0];
    const isEnd = names.length === 0 && step === found;
    if (typeof step === 'string' && !isNamed && !isEnd) break;
    if (isNamed) names.shift();
    steps.push(step);
  }
  return [...steps, ...names];
}

/** Only fields that the form shows; the record of a translation it does not. */
function shown(path: FieldPath): FieldPath | undefined {
  const [first, second] = path;
  if (first === undefined || first === 'translation') return undefined;
  return first === 'claims' && second === USE_SECTION ? [SECTIONS, USE_SECTION] : path;
}

/** Empty items of a list are not in the file, so that the others have other numbers there. */
function toDraftPath(draft: Draft, path: FieldPath): FieldPath {
  return path.reduce<FieldPath>((above, step) => {
    const list = typeof step === 'number' ? valueAt(draft, above) : undefined;
    return [...above, isList(list) ? draftIndex(list, Number(step)) : step];
  }, []);
}

function draftIndex(list: readonly Json[], fileIndex: number): number {
  const written = [...list.keys()].filter((index) => !isBlank(list[index]));
  return written[fileIndex] ?? fileIndex;
}

/** The path of what stands at a line and column of YAML. */
function makePathFinder(yaml: string): (line: number, column: number) => FieldPath {
  const counter = new LineCounter();
  const {contents} = parseDocument(yaml, {
    version: '1.2',
    lineCounter: counter,
    logLevel: 'silent',
  });
  return (line, column) => {
    const start = counter.lineStarts[line - 1];
    return start === undefined ? [] : pathTo(contents, start + column - 1);
  };
}

function pathTo(node: unknown, offset: number): FieldPath {
  if (isMap(node)) {
    const pair = node.items.findLast(({key}) => startOf(key) <= offset);
    if (!pair || !isScalar(pair.key)) return [];
    return [String(pair.key.value), ...pathTo(pair.value, offset)];
  }
  if (!isSeq(node)) return [];
  const index = node.items.findLastIndex((item) => startOf(item) <= offset);
  return index < 0 ? [] : [index, ...pathTo(node.items[index], offset)];
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? Infinity;
}

type SectionLine = {readonly line: number; readonly id: string};

/** The lines on which the sections of a draft begin in its file. */
function sectionLines({sections}: Draft, text: string): readonly SectionLine[] {
  const found: SectionLine[] = [];
  const ids = sections.map(({id}) => id);
  for (const [at, line] of text.split('\n').entries()) {
    const id = /^#{2,3}[ \t].*\{#([^{}]*)\}[ \t]*#*[ \t]*$/.exec(line)?.[1];
    if (id !== undefined && ids.includes(id)) found.push({line: at + 1, id});
  }
  return found;
}

function sectionAt(lines: readonly SectionLine[], line: number): FieldPath | undefined {
  const id = lines.findLast((each) => each.line <= line)?.id;
  return [SECTIONS, id ?? INTRO];
}
