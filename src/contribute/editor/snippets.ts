import {asFields, asSchema} from '../form/fieldOrder';
import type {JsonSchema} from './editorSchema';

/** A snippet of Visual Studio Code. */
type Snippet = {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
};

/**
 * Snippets for the fields of front matter, with the values to choose from. They complete fields also where an editor knows nothing of
 * front matter. A field that several schemas describe in the same way has one snippet.
 *
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
export function toSnippets(schemas: readonly JsonSchema[]): Readonly<Record<string, Snippet>> {
  const snippets = new Map<string, Snippet>();
  for (const schema of schemas) {
    for (const [name, field] of Object.entries(asFields(schema))) {
      const snippet = toSnippet(name, field);
      const key = snippets.has(name) ? `${name} (${String(schema.title)})` : name;
      const isKnown = [...snippets.values()].some((each) => isSame(each, snippet));
      if (!isKnown) snippets.set(key, snippet);
    }
  }
  return Object.fromEntries(snippets);
}

function isSame(a: Snippet, b: Snippet): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toSnippet(name: string, field: unknown): Snippet {
  let place = 0;
  const next = (): number => (place += 1);
  const {description} = asSchema(field);
  return {
    scope: 'markdown',
    prefix: name,
    description: typeof description === 'string' ? description : name,
    body: lines(name, field, next),
  };
}

function lines(name: string, schema: unknown, next: () => number): readonly string[] {
  const {type, items, properties, oneOf, propertyNames, additionalProperties} = asSchema(schema);
  const form = Array.isArray(oneOf) ? (oneOf as readonly unknown[])[0] : schema;
  if (type === 'array' && asSchema(items).type === 'object') {
    const [first = '', ...rest] = fields(items, next);
    return [`${name}:`, `  - ${first}`, ...rest.map((line) => `    ${line}`)];
  }
  if (type === 'array') return [`${name}: [${value(items, next())}]`];
  if (properties !== undefined || form !== schema) {
    return [`${name}:`, ...fields(form, next).map((line) => `  ${line}`)];
  }
  if (type === 'object') {
    const key = value(propertyNames, next());
    const inside = fields(additionalProperties, next).map((line) => `    ${line}`);
    return [`${name}:`, `  ${key}:`, ...inside];
  }
  return [`${name}: ${value(schema, next())}`];
}

/** The fields that are required; all of them where none is. */
function fields(schema: unknown, next: () => number): readonly string[] {
  const {required} = asSchema(schema);
  const wanted = Array.isArray(required) ? required.map(String) : Object.keys(asFields(schema));
  return Object.entries(asFields(schema))
    .filter(([name]) => wanted.includes(name))
    .flatMap(([name, field]) => lines(name, field, next));
}

/** A place for a value, with what may stand there. */
function value(schema: unknown, place: number): string {
  const {enum: values, const: only} = asSchema(schema);
  if (typeof only === 'string') return only;
  if (!Array.isArray(values)) return `$${place}`;
  return `\${${place}|${values.map((each) => String(each).replace(/[,|\\]/g, '\\$&')).join(',')}|}`;
}
