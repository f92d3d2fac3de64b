import type {SourceFile} from './assembleGuide';
import {checkBody} from './check/checkBody';
import {checkPersonalData} from './check/checkPersonalData';
import {parseYamlSafely, splitFrontMatter} from './frontMatter';
import type {YamlSource} from './frontMatter';
import type {Issue} from './issue';
import {findComplexity} from './complexity';
import {parseMarkdown} from './parseMarkdown';
import type {ParsedMarkdown} from './parseMarkdown';
import type {TextPlace} from './place';
import {FILE_START, issueAt} from './reportIssue';

/** One text of an entry, parsed but not yet compared with anything else. */
export type TextFile = {
  readonly place: TextPlace;
  readonly file: string;
  readonly text: string;
  /** Undefined when the fences are not in order. */
  readonly yaml?: YamlSource;
  /** Undefined when the Markdown cannot be parsed. */
  readonly body?: ParsedMarkdown;
  readonly issues: readonly Issue[];
};

/** A content file as front matter and body, with what can be said about it alone. */
export function parseTextFile({path, text}: SourceFile, place: TextPlace): TextFile {
  const base = {place, file: path, text};
  const complexity = findComplexity(text);
  if (complexity) {
    const details = {reason: complexity.found};
    return {...base, issues: [issueAt(path, complexity.spot, 'too-complex', {details})]};
  }
  const split = splitFrontMatter(text);
  if (!split) {
    const found = text.split('\n', 1)[0]?.slice(0, 40) ?? '';
    const issue = issueAt(path, FILE_START, 'front-matter-fence', {details: {found}});
    return {...base, issues: [issue]};
  }
  const yaml = parseYamlSafely(path, split.yaml, 1);
  const {body, issues} = readBody(path, text, split.bodyStart);
  const all = [...yaml.issues, ...issues, ...checkPersonalData(path, text)];
  return {...base, yaml, issues: all, ...(body && {body})};
}

function readBody(
  file: string,
  text: string,
  bodyStart: number,
): {readonly body?: ParsedMarkdown; readonly issues: readonly Issue[]} {
  try {
    const body = parseMarkdown(text, bodyStart);
    return {body, issues: checkBody(file, text, body.tree)};
  } catch (error) {
    // Markdown nested too deeply overflows the parser's stack.
    const reason = error instanceof Error ? error.message : String(error);
    return {issues: [issueAt(file, FILE_START, 'too-complex', {details: {reason}})]};
  }
}
