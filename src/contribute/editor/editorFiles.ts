import type * as z from 'zod';
import type {Vocabulary} from '../../guide/model';
import type {NamedFile} from '../../guide/namedFile';
import {bibliographySchema} from '../../guide/schemas/bibliography';
import {caseStudySchema} from '../../guide/schemas/caseStudy';
import {chapterSchema} from '../../guide/schemas/chapter';
import {ANY} from '../../guide/schemas/fields';
import {newsItemSchema} from '../../guide/schemas/newsItem';
import {editionSchema} from '../../guide/schemas/edition';
import {recognitionSchema} from '../../guide/schemas/recognition';
import {translationSchema} from '../../guide/schemas/translation';
import {vocabularySchema} from '../../guide/schemas/vocabulary';
import type {JsonSchema, SchemaName} from './editorSchema';
import {toEditorSchema} from './editorSchema';
import {toSnippets} from './snippets';

/** The folder of the schemas, from the site directory. */
const FOLDER = 'schemas';

type Described = SchemaName & {
  readonly schema: z.ZodType;
  /** The files of the site for which the schema is; those of Markdown have front matter. */
  readonly files: readonly string[];
};

const I18N = 'i18n/*/docusaurus-plugin-content';

/** What stands in the files of the site, by the name of the schema. */
const DESCRIBED: Readonly<Record<string, Described>> = {
  'case-study': {
    title: 'Case study',
    description: 'Front matter of a case study, or of a translation of one.',
    schema: caseStudySchema(ANY),
    files: ['case-studies/*/*.md'],
  },
  chapter: {
    title: 'Chapter',
    description: 'Front matter of a chapter, or of a translation of one.',
    // Whether a chapter must tell its evidence depends on its folder, which no schema sees.
    schema: chapterSchema(ANY, false),
    files: ['docs/**/*.md', `${I18N}-docs/current/**/*.md`],
  },
  'news-item': {
    title: 'News item',
    description: 'Front matter of a news item, or of a translation of one.',
    schema: newsItemSchema(ANY),
    files: ['blog/*.md', `${I18N}-blog/*.md`],
  },
  translation: {
    title: 'Translation',
    description: 'Front matter of a translation: words and tracking, no coded fields.',
    schema: translationSchema,
    files: [],
  },
  vocabulary: {
    title: 'Vocabulary',
    description: 'The terms of one kind, in all languages.',
    schema: vocabularySchema,
    files: ['vocabulary/*.yaml'],
  },
  bibliography: {
    title: 'List of works',
    description: 'The works that texts cite, in CSL-JSON.',
    schema: bibliographySchema(ANY),
    files: ['bibliography/sources.json'],
  },
  recognition: {
    title: 'Practice of the year',
    description: 'The mark of one year.',
    schema: recognitionSchema(ANY),
    files: ['recognition/*.yaml'],
  },
  edition: {
    title: 'Edition',
    description: 'The edition of the PDF, the EPUB and the archive.',
    schema: editionSchema,
    files: ['edition/edition.yaml'],
  },
};

/** The patterns of the files for which a schema is, by the path of the schema. */
export function schemaPatterns(): Readonly<Record<string, readonly string[]>> {
  const patterns = Object.entries(DESCRIBED).map(
    ([name, {files}]) => [pathOf(name), files] as const,
  );
  return Object.fromEntries(patterns.filter(([, files]) => files.length > 0));
}

/** The schemas, and the snippets of Visual Studio Code made from them, as files from the site directory. */
export function toEditorFiles(vocabulary: Vocabulary): readonly NamedFile[] {
  const schemas = Object.entries(DESCRIBED).map(([name, {schema, files, ...words}]) => {
    const json = toEditorSchema(schema, words, vocabulary);
    const isText = files.some((pattern) => pattern.endsWith('.md'));
    return {name: pathOf(name), json: isText ? orTranslation(json) : json};
  });
  const snippets = toSnippets(
    ['case-study', 'news-item', 'chapter', 'translation'].flatMap((name) => {
      const {schema, ...words} = DESCRIBED[name] ?? {};
      return schema
        ? [toEditorSchema(schema, {title: '', description: '', ...words}, vocabulary)]
        : [];
    }),
  );
  const files = [...schemas, {name: '.vscode/front-matter.code-snippets', json: snippets}];
  return files.map(({name, json}) => ({name, content: JSON.stringify(json)}));
}

function pathOf(name: string): string {
  return `${FOLDER}/${name}.schema.json`;
}

/** Original and translation stand side by side; which one a file is, only its fields say. */
function orTranslation({$schema, title, description, ...original}: JsonSchema): JsonSchema {
  return {
    $schema,
    title,
    description,
    type: 'object',
    if: {required: ['translation']},
    then: {$ref: 'translation.schema.json'},
    else: original,
  };
}
