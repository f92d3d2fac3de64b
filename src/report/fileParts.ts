/** A file that a build offers for download or to programs. */
export type ExportedFile = {
  /** From the folder of the build, with `/`. */
  readonly path: string;
  /** Absent for kinds of file that cannot be read here. */
  readonly content?: string;
};

/** The part of a file that carries one text of the guide. */
export type FilePart = {
  /** What may be the title of the text, among it the title. */
  readonly titles: readonly string[];
  readonly content: string;
};

/** The parts of an exported file, by its ending: cases, items, entries or rows; none for what is not in one of these forms. */
export function partsOf(path: string, content: string): readonly FilePart[] {
  if (path.endsWith('.json')) return jsonParts(content);
  if (path.endsWith('.csv')) return csvParts(content);
  return xmlParts(content);
}

/** JSON as the text of its values, without its marks. */
export function jsonText(content: string): string {
  return stringsIn(parseJson(content)).join('\n');
}

function jsonParts(content: string): readonly FilePart[] {
  const file = parseJson(content);
  const parts = valuesOf(valueAt(file, 'cases') ?? valueAt(file, 'items'));
  return parts.map((part) => ({
    titles: stringsIn(valueAt(part, 'title')),
    content: stringsIn(part).join('\n'),
  }));
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, key: string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  return isObject ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined;
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function stringsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : valuesOf(value).flatMap(stringsIn);
}

/** A cell in quotation marks or without. */
const CELL = /"((?:[^"]|"")*)"|([^,"]+)/g;

function csvParts(content: string): readonly FilePart[] {
  const [, ...rows] = content.split('\r\n').filter((row) => row !== '');
  return rows.map((row) => ({
    titles: [...row.matchAll(CELL)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    content: row,
  }));
}

function xmlParts(content: string): readonly FilePart[] {
  const [, ...parts] = content.split(/<(?:item|entry)[\s>]/);
  return parts.map((part) => ({
    titles: [...part.matchAll(/<title[^>]*>([\s\S]*?)<\/title>/g)].map(([, title = '']) => title),
    content: part,
  }));
}
