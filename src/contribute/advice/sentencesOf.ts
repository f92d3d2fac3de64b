import type {Nodes} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {Language} from '../../guide/languages';
import type {Text} from '../../guide/model';
import {blockPassage} from '../passagesOf';

/** A sentence of a text. */
export type Sentence = {
  /** In their order; numbers count, words in another language do not. */
  readonly words: readonly string[];
  /** Where it begins in the file, in UTF-16 code units. */
  readonly offset: number;
};

/** Sections that list works. */
const SOURCES = 'sources';

/** What is read in pieces, or was written by somebody else. */
const LEFT_OUT: readonly Nodes['type'][] = [
  'blockquote',
  'definition',
  'footnoteDefinition',
  'heading',
  'list',
  'table',
];

/** Words between quotation marks, within one paragraph and at most a few sentences. */
const QUOTATION = /[„“”«»"][^„“”«»"]{1,600}[“”«»"]/g;

/** UTF-16 code units; the segmenter takes quadratic time. A paragraph has some hundred, so hardly any sentence is cut. */
const PIECE_LENGTH = 5000;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’‑][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The sentences of the paragraphs of a text, whose file holds `source`. Headings, lists, tables, quotations, tools, footnotes and
 * the sources are left out.
 */
export function sentencesOf({language, sections}: Text, source: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
  const paragraphs = sections
    .filter(({id}) => id !== SOURCES)
    .flatMap(({tree}) => paragraphsIn(tree));
  return paragraphs.flatMap((paragraph) => sentencesIn(paragraph, source, language, segmenter));
}

function paragraphsIn(tree: Nodes): readonly Nodes[] {
  const paragraphs: Nodes[] = [];
  visit(tree, (node) => {
    if (LEFT_OUT.includes(node.type) || isTool(node)) return SKIP;
    if (node.type === 'paragraph') paragraphs.push(node);
    return undefined;
  });
  return paragraphs;
}

/** A form to be printed and filled in. */
function isTool(node: Nodes): boolean {
  return node.type === 'containerDirective' && node.name === 'tool';
}

function sentencesIn(
  paragraph: Nodes,
  source: string,
  language: Language,
  segmenter: Intl.Segmenter,
): readonly Sentence[] {
  const {text, offset} = blockPassage(source, paragraph, language);
  const blank = (quotation: string): string => ' '.repeat(quotation.length);
  // To the segmenter the end of a line is the end of a sentence.
  const words = text.replaceAll('\n', ' ').replace(QUOTATION, blank);
  return piecesOf(words).flatMap((piece) =>
    [...segmenter.segment(piece.text)].flatMap(({segment, index}) => {
      const found = [...segment.matchAll(WORD)];
      const [first] = found;
      if (!first) return [];
      const start = offset + piece.offset + index + first.index;
      return [{words: found.map(([word]) => word), offset: start}];
    }),
  );
}

function piecesOf(text: string): readonly {readonly text: string; readonly offset: number}[] {
  const count = Math.ceil(text.length / PIECE_LENGTH);
  return Array.from({length: count}, (_, at) => {
    const offset = at * PIECE_LENGTH;
    return {text: text.slice(offset, offset + PIECE_LENGTH), offset};
  });
}
