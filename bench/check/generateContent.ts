import {cpSync} from 'node:fs';
import path from 'node:path';
import {parse, stringify} from 'yaml';
import {fingerprintsOf} from '../../src/guide/fingerprint';
import {splitFrontMatter} from '../../src/guide/frontMatter';
import {parseMarkdown} from '../../src/guide/parseMarkdown';
import {generateCases, type CaseFile} from '../../tests/generateCases';
import {ROOT} from '../../tools/run/process.mjs';
import {writeFiles} from '../writeFiles';

/** What cases refer to. */
const LISTS = ['bibliography', 'vocabulary'] as const;

/**
 * Writes so many content files into a folder: case studies as varied as `generateCases` makes them, each with a translation that is
 * up to date, and the real vocabularies. Everything is in order, as it is where content is checked every day.
 */
export function writeContent(folder: string, count: number): void {
  const cases = generateCases(Math.ceil(count / 2));
  const files = cases.flatMap((original) => [original, translate(original)]).slice(0, count);
  writeFiles(folder, Object.fromEntries(files.map(({file, text}) => [file, text])));
  for (const list of LISTS) {
    cpSync(path.join(ROOT, list), path.join(folder, list), {recursive: true});
  }
}

/** The same words, said to be Lithuanian: for the check a translation like any other. */
function translate({file, text}: CaseFile): CaseFile {
  const {yaml = '', bodyStart = 0} = splitFrontMatter(text) ?? {};
  const {title, summary} = parse(yaml) as {readonly title: string; readonly summary: string};
  const {sections} = parseMarkdown(text, bodyStart);
  const stamps = fingerprintsOf({title, summary, sections});
  const translation = {of: 'en', review: 'none', kind: 'human', sections: stamps};
  const words = stringify({title, summary, translation});
  return {
    file: file.replace('/en.md', '/lt.md'),
    text: `---\n${words}---\n${text.slice(bodyStart)}`,
  };
}
