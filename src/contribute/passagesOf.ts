import type {Image, Nodes, Text} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import type {Document} from 'yaml';
import {isScalar} from 'yaml';
import {CITATION_START} from '../guide/citation';
import type {Language} from '../guide/languages';
import {isLanguage} from '../guide/languages';
import {spokenLanguage} from '../guide/markdown/directives';
import type {TextFile} from '../guide/textFile';

/** Words of one language that stand together: a paragraph, a heading, a table cell, a field of the front matter. */
export type Passage = {
  readonly language: Language;
  /** Where it begins in the file, in UTF-16 code units. */
  readonly offset: number;
  /** Its words in their places; blanks stand for markup, citations, addresses, code and words of another language. */
  readonly text: string;
};

/** The fields of the front matter that are written for readers. */
const WORD_FIELDS = ['title', 'summary', 'disclaimer'] as const;

/** What stands among words and is none: citations, ids in braces, character references, addresses (no longer than they can be). */
const NOT_WORDS = [
  CITATION_START,
  /\{#[^{}\n]*\}/g,
  /&#?\w{1,40};/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /[^\s@]{1,64}@[^\s@]{1,254}\.\S+/g,
  /(?<![\p{L}\p{N}])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,9}\.[a-z]{2,}(?!\p{L})(?:\/\S*)?/gu,
];

/** Everything in a content file that readers read, front matter first; passages without a word are left out. */
export function passagesOf({text, yaml, body, place}: TextFile): readonly Passage[] {
  const passages = yaml ? fieldPassages(text, yaml.document, place.language) : [];
  if (body) {
    visit(body.tree, (node) => {
      const language = languageOf(node, place.language);
      if (language !== undefined) passages.push(blockPassage(text, node, language));
    });
  }
  return passages.filter(({text: words}) => words.trim() !== '');
}

function fieldPassages(text: string, document: Document, language: Language): Passage[] {
  // The YAML begins after the line of the opening fence.
  const yamlStart = text.indexOf('\n') + 1;
  return WORD_FIELDS.flatMap((field) => {
    const value: unknown = document.get(field, true);
    if (!isScalar(value) || !value.range) return [];
    const [start, end] = value.range;
    const words = text.slice(yamlStart + start, yamlStart + end);
    return [{language, offset: yamlStart + start, text: withoutCodes(words)}];
  });
}

/** The language of what a node holds; undefined when that is no passage, or in a language that is not ours. */
function languageOf(node: Nodes, around: Language): Language | undefined {
  if (!isSpoken(node)) {
    return ['paragraph', 'heading', 'tableCell'].includes(node.type) ? around : undefined;
  }
  const [language] = spokenLanguage(node)?.split('-') ?? [];
  return isLanguage(language) ? language : undefined;
}

function isSpoken(node: Nodes): node is TextDirective {
  return node.type === 'textDirective' && node.name === 'lang';
}

/** The words of one block of a content file with the text `text`. */
export function blockPassage(text: string, block: Nodes, language: Language): Passage {
  const offset = block.position?.start.offset ?? 0;
  let words = '';
  visit(block, (node) => {
    if (node !== block && isSpoken(node)) return SKIP;
    if (node.type !== 'text' && node.type !== 'image') return undefined;
    const [start, end] = wordRange(node);
    words = words.padEnd(start - offset) + text.slice(start, end);
    return undefined;
  });
  return {language, offset, text: withoutCodes(words)};
}

/** Where the words of a node begin and end in the file; those of a picture stand after `![`. */
function wordRange(node: Text | Image): readonly [start: number, end: number] {
  const {start, end} = node.position ?? {};
  const from = start?.offset ?? 0;
  if (node.type === 'text') return [from, end?.offset ?? from];
  return [from + 2, from + 2 + (node.alt ?? '').length];
}

function withoutCodes(words: string): string {
  const blank = (code: string): string => ' '.repeat(code.length);
  return NOT_WORDS.reduce((rest, code) => rest.replace(code, blank), words);
}
