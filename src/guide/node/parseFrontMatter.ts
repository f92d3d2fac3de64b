import type {ParseFrontMatter} from '@docusaurus/types';
import {ContentError} from '../errors';
import {parseYamlSafely, splitFrontMatter} from '../frontMatter';
import {normalizeText} from '../normalizeText';
import {keyOffset} from '../yamlPosition';

/** Keys by which a file could choose another parser, one that runs code. */
const PARSER_KEYS = ['mdx', 'format'];

/**
 * Front matter for the host, read by its own parser after `guardFrontMatter`; the summary is also the page's description.
 *
 * @throws {ContentError} as `guardFrontMatter`.
 */
export const parseFrontMatter: ParseFrontMatter = async (file) => {
  guardFrontMatter(file.filePath, file.fileContent);
  const {frontMatter, content} = await file.defaultParseFrontMatter(file);
  const key = PARSER_KEYS.find((each) => each in frontMatter);
  if (key !== undefined) throw refusal(file.filePath, 1, `the key "${key}"`);
  const {summary} = frontMatter;
  const description = typeof summary === 'string' ? {description: summary} : {};
  return {frontMatter: {...frontMatter, ...description}, content};
};

/**
 * Lets only such files through whose front matter is plain YAML between two lines `---`. Evaluates nothing.
 *
 * @throws {ContentError} with file and line for any other opening fence (`---js` would run in the host's reader), for YAML
 *   that two parsers could read differently and for keys that switch the parser.
 */
export function guardFrontMatter(filePath: string, fileContent: string): void {
  const text = normalizeText(fileContent);
  // What the host's reader takes for a fence: any text that begins so, and a lone carriage return ends no line for it.
  if (!text.startsWith('---')) return;
  const split = splitFrontMatter(text);
  if (split === undefined || text.slice(0, split.bodyStart).includes('\r')) {
    throw refusal(filePath, 1, `"${text.slice(0, 40).split('\n')[0] ?? ''}"`);
  }
  const {document, issues, spotOf, value} = parseYamlSafely(filePath, split.yaml, 1);
  const [issue] = issues;
  if (issue) throw refusal(filePath, issue.line, issue.details.found ?? issue.details.reason ?? '');
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  const key = keys.find((each) => PARSER_KEYS.includes(each));
  if (key === undefined) return;
  throw refusal(filePath, spotOf(keyOffset(document, [key]) ?? 0).line, `the key "${key}"`);
}

function refusal(filePath: string, line: number, found: string): ContentError {
  return new ContentError(
    `${filePath}:${line}: unexpected front matter ${found}, expected YAML between two lines ---`,
  );
}
