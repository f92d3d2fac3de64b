import {headingId} from '../../guide/markdown/headingIds';
import {refusedHtml} from '../../guide/markdown/html';
import {INTRO} from '../../guide/model';
import {cleanText} from './cleanText';
import type {DraftSection} from './draft';
import {toPlainText, toSectionText, tryParse} from './sectionText';

/**
 * The body of a file with a line end behind the last section. Sections without text are left out, a section whose parts have text is
 * not; neither is one without a heading. No text can change where a section ends.
 */
export function toBody(sections: readonly DraftSection[]): string {
  return writtenSections(sections).map(toBlock).join('\n\n') + '\n';
}

/** The sections as they are written, without those that are left out. */
export function writtenSections(sections: readonly DraftSection[]): readonly DraftSection[] {
  const taken = sections.map(({id}) => id);
  const all = sections.map((section): DraftSection => {
    const level = section.id === INTRO ? 1 : section.level;
    return {
      ...section,
      heading: toHeadingText(section),
      markdown: toSectionText(section.markdown, {level, taken}),
    };
  });
  return all.filter((section, at) => isWritten(section, partsBehind(all, at)));
}

function isWritten({id, heading, markdown}: DraftSection, parts: readonly DraftSection[]): boolean {
  const hasText = markdown !== '' || parts.some((part) => part.heading && part.markdown);
  return hasText && (heading !== '' || id === INTRO);
}

/** The parts that belong to the section at `at`. */
function partsBehind(sections: readonly DraftSection[], at: number): readonly DraftSection[] {
  if (sections[at]?.level !== 2) return [];
  const rest = sections.slice(at + 1);
  const end = rest.findIndex(({level}) => level === 2);
  return end < 0 ? rest : rest.slice(0, end);
}

function toBlock(section: DraftSection): string {
  if (section.id === INTRO) return section.markdown;
  const heading = headingLine(section);
  return section.markdown === '' ? heading : `${heading}\n\n${section.markdown}`;
}

function headingLine({id, level, heading}: DraftSection): string {
  return `${'#'.repeat(level)} ${heading} {#${id}}`;
}

/** A heading on one line; where its markup would be more than a heading, it becomes plain text. */
function toHeadingText(section: DraftSection): string {
  const heading = cleanText(section.heading).replace(/\s+/g, ' ').trim();
  return isPlainHeading({...section, heading}) ? heading : toPlainText(heading);
}

function isPlainHeading(section: DraftSection): boolean {
  const children = tryParse(headingLine(section))?.children ?? [];
  const [first] = children;
  return (
    children.length === 1 &&
    first?.type === 'heading' &&
    first.depth === section.level &&
    headingId(first) === section.id &&
    first.children.every((node) => node.type !== 'html' || !refusedHtml(node.value))
  );
}
