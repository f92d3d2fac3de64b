import type {Fingerprinted} from '../guide/fingerprint';
import {parseYamlSafely, splitFrontMatter} from '../guide/frontMatter';
import type {Section} from '../guide/model';
import {WORDS_SECTION} from '../guide/model';
import {normalizeText} from '../guide/normalizeText';
import {parseMarkdown} from '../guide/parseMarkdown';

/** An earlier version of an original as far as fingerprints need it; undefined when it cannot be read as a content file. */
export function parseVersion(fileText: string): Fingerprinted | undefined {
  const text = normalizeText(fileText);
  const split = splitFrontMatter(text);
  if (!split) return undefined;
  const {value} = parseYamlSafely('', split.yaml, 1);
  const isRecord = typeof value === 'object' && value !== null;
  const fields = new Map<string, unknown>(isRecord ? Object.entries(value) : []);
  const title = fields.get('title');
  const summary = fields.get('summary');
  const disclaimer = fields.get('disclaimer');
  if (typeof title !== 'string' || typeof summary !== 'string') return undefined;
  return {
    title,
    summary,
    ...(typeof disclaimer === 'string' && {disclaimer}),
    sections: parseSections(text, split.bodyStart),
  };
}

/** Markdown nested too deeply overflows the parser's stack; such a version has no sections. */
function parseSections(text: string, bodyStart: number): readonly Section[] {
  try {
    return parseMarkdown(text, bodyStart).sections;
  } catch {
    return [];
  }
}

/** What a text says under a section id, as Markdown; undefined when it has no such section. */
export function sectionMarkdown(text: Fingerprinted, id: string): string | undefined {
  if (id === WORDS_SECTION) {
    return [text.title, text.summary, text.disclaimer ?? ''].join('\n\n').trimEnd();
  }
  const section = text.sections.find((each) => each.id === id);
  if (!section) return undefined;
  const heading = section.heading === '' ? '' : `## ${section.heading}\n\n`;
  return `${heading}${section.markdown}`.trimEnd();
}
