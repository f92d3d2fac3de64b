import type {Document, Node} from 'yaml';
import {isAlias, isNode, isScalar, LineCounter, parseDocument, visit} from 'yaml';
import type {Issue} from './issue';
import type {Spot} from './reportIssue';
import {FILE_START, issueAt} from './reportIssue';

/** YAML of a file with what is needed to say where something stands in it. */
export type YamlSource = {
  readonly file: string;
  readonly document: Document;
  /** Place in the file of an offset in the YAML. */
  readonly spotOf: (offset: number) => Spot;
  /** Plain value; undefined when the YAML cannot be read or asks for what we refuse. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
};

/** The two halves of a content file. */
export type SplitFile = {
  /** Text between the fences. */
  readonly yaml: string;
  /** Offset of the first character after the closing fence's line. */
  readonly bodyStart: number;
};

const FENCE = '---';

/**
 * The front matter and the start of the body, or undefined when the file does not open with a line
 * that is exactly `---` or when the first later line that begins with `---` is not exactly that.
 * Anything after the opening dashes names a language for the host's reader, which would run it.
 */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const lines = text.split('\n');
  if (lines[0] !== FENCE) return undefined;
  const closing = lines.findIndex((line, at) => at > 0 && line.startsWith(FENCE));
  if (closing < 0 || lines[closing]?.trimEnd() !== FENCE) return undefined;
  const yaml = lines.slice(1, closing).join('\n');
  const bodyStart = lines.slice(0, closing + 1).join('\n').length + 1;
  return {yaml, bodyStart: Math.min(bodyStart, text.length)};
}

/**
 * YAML 1.2 (core schema: `no` is text, dates are text) with positions and issues: `yaml-syntax`, `duplicate-key`,
 * `unsupported-yaml`. `linesBefore` is the number of lines of the file before the YAML.
 */
export function parseYaml(file: string, yaml: string, linesBefore: number): YamlSource {
  const counter = new LineCounter();
  const spotOf = (offset: number): Spot => {
    const {line, col} = counter.linePos(offset);
    return {line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1)};
  };
  const options = {prettyErrors: false, uniqueKeys: false, logLevel: 'silent'} as const;
  const document = parseDocument(yaml, {...options, version: '1.2', lineCounter: counter});
  const issues = [
    ...syntaxIssues(file, document, spotOf),
    ...duplicateIssues(file, document, spotOf),
    ...unsupportedIssues(file, document, spotOf),
  ];
  const readable = issues.every(({rule}) => rule === 'duplicate-key');
  return {file, document, spotOf, issues, value: readable ? document.toJS() : undefined};
}

/** As `parseYaml`, for YAML that overflows the parser: one issue `too-complex` instead of an exception. */
export function parseYamlSafely(file: string, yaml: string, linesBefore: number): YamlSource {
  try {
    return parseYaml(file, yaml, linesBefore);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const issue = issueAt(file, FILE_START, 'too-complex', {details: {reason}});
    const document = parseDocument('');
    return {file, document, spotOf: () => FILE_START, issues: [issue], value: undefined};
  }
}

function syntaxIssues(file: string, document: Document, spotOf: YamlSource['spotOf']): Issue[] {
  // Errors after the first one are mostly its echoes.
  return document.errors
    .slice(0, 1)
    .map(({pos, message}) =>
      issueAt(file, spotOf(pos[0]), 'yaml-syntax', {details: {reason: message}}),
    );
}

/** The parser's own test for duplicate keys takes quadratic time. */
function duplicateIssues(file: string, document: Document, spotOf: YamlSource['spotOf']): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Map(_, {items}) {
      const seen = new Set<unknown>();
      for (const {key} of items) {
        if (!isScalar(key)) continue;
        const spot = spotOf(key.range?.[0] ?? 0);
        const details = {found: String(key.value)};
        if (seen.has(key.value)) issues.push(issueAt(file, spot, 'duplicate-key', {details}));
        seen.add(key.value);
      }
    },
  });
  return issues;
}

function unsupportedIssues(
  file: string,
  document: Document,
  spotOf: YamlSource['spotOf'],
): Issue[] {
  const issues: Issue[] = [];
  const refuse = (node: Node, found: string): void => {
    const spot = spotOf(node.range?.[0] ?? 0);
    issues.push(issueAt(file, spot, 'unsupported-yaml', {details: {found}}));
  };
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) refuse(node, `*${node.source}`);
      else if ('anchor' in node && node.anchor) refuse(node, `&${node.anchor}`);
      else if (node.tag !== undefined) refuse(node, node.tag);
    },
    Pair(_, {key}) {
      if (isScalar(key) && key.value === '<<') refuse(key, '<<');
      else if (isNode(key) && !isScalar(key)) refuse(key, '?');
    },
  });
  return issues;
}
