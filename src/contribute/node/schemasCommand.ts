import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import type {NamedFile} from '../../guide/namedFile';
import {readGuide} from '../../guide/node/readGuide';
import {writeFiles} from '../../guide/node/writeFiles';
import {toEditorFiles} from '../editor/editorFiles';

const USAGE = `Usage: npm run schemas -- [options]
Writes what editors read to complete and check front matter and vocabularies: JSON Schemas and snippets.
Needed after a change of the vocabulary or of src/guide/schemas/.

  --site DIR                  folder of the site (the current one)
  --help                      this text`;

/** What a run of the command prints and its exit code. */
export type SchemasResult = {
  readonly output: string;
  readonly errors: string;
  readonly exitCode: 0 | 2;
};

/** The result of `npm run schemas` with these arguments. */
export async function runSchemas(args: readonly string[]): Promise<SchemasResult> {
  try {
    const {site = '.', help} = parse(args);
    if (help) return {output: USAGE, errors: '', exitCode: 0};
    const stats = await stat(join(site, 'vocabulary')).catch(() => undefined);
    if (!stats?.isDirectory()) {
      throw new UsageError(`Unexpected site "${site}", expected a folder with a folder vocabulary`);
    }
    const files = await editorFiles(site);
    await writeFiles(site, files);
    return {output: files.map(({name}) => name).join('\n'), errors: '', exitCode: 0};
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {output: '', errors: `${error.message}\n\n${USAGE}`, exitCode: 2};
  }
}

/** The files for editors that belong to a site, laid out as Prettier does. */
export async function editorFiles(site: string): Promise<readonly NamedFile[]> {
  const {guide} = await readGuide(site);
  const {format} = await import('prettier');
  return Promise.all(
    toEditorFiles(guide.vocabulary).map(async ({name, content}) => ({
      name,
      content: await format(content, {filepath: name, ...LAYOUT}),
    })),
  );
}

/** As `.prettierrc.json` has it; a site elsewhere has none. */
const LAYOUT = {printWidth: 100, bracketSpacing: false} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {site: {type: 'string'}, help: {type: 'boolean'}},
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}
