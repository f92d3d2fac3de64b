import type {Heading, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {USE_PARTS, USE_SECTION} from '../../guide/claims';
import {headingId} from '../../guide/markdown/headingIds';
import {INTRO} from '../../guide/model';
import type {DraftSection} from './draft';

/** The sections of a body; `text` is the whole file, in which `tree` has its positions. */
export function readSections(text: string, bodyStart: number, {children}: Root): DraftSection[] {
  const starts = startsOf(children);
  const first = starts[0]?.at ?? children.length;
  const intro = slice(text, bodyStart, children.slice(0, first));
  const sections = starts.map(({at, heading, ...section}, index) => {
    const own = children.slice(at + 1, starts[index + 1]?.at);
    const markdown = slice(text, heading.position?.end.offset ?? 0, own);
    return {...section, heading: sourceOf(heading, text), markdown};
  });
  if (intro === '') return sections;
  return [{id: INTRO, level: 2, heading: '', markdown: intro}, ...sections];
}

type Start = Pick<DraftSection, 'id' | 'level'> & {readonly at: number; readonly heading: Heading};

/** The headings of sections, and the first of each part within the use section. */
function startsOf(children: readonly RootContent[]): readonly Start[] {
  const starts: Start[] = [];
  let section = '';
  let number = 0;
  for (const [at, heading] of children.entries()) {
    if (heading.type !== 'heading') continue;
    const id = headingId(heading) ?? '';
    if (heading.depth === 2) {
      number++;
      section = id || `section-${number}`;
      starts.push({id: section, level: 2, at, heading});
    } else if (heading.depth === 3 && section === USE_SECTION && isPart(id)) {
      if (!starts.some((start) => start.id === id)) starts.push({id, level: 3, at, heading});
    }
  }
  return starts;
}

function isPart(id: string): boolean {
  return USE_PARTS.some((part) => part === id);
}

/** As `parseMarkdown` has the text of a section: up to its last character that is not blank, without empty lines in front. */
function slice(text: string, from: number, nodes: readonly RootContent[]): string {
  const until = nodes.at(-1)?.position?.end.offset ?? from;
  return text.slice(from, until).replace(/^(?:[ \t]*\n)+/, '');
}

/** The Markdown of a heading without its id; of one that is not on a line of its own, its words. */
function sourceOf(heading: Heading, text: string): string {
  const source = text.slice(heading.position?.start.offset, heading.position?.end.offset);
  if (!/^#{1,6}[ \t]/.test(source)) return toString(heading);
  return source
    .replace(/^#+[ \t]+/, '')
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/\s*\{#[^{}]*\}\s*$/, '')
    .trim();
}
