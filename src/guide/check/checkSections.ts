import type {Heading} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Issue} from '../issue';
import type {EntryKind, SectionId} from '../model';
import {WORDS_SECTION} from '../model';
import {nearest} from '../nearest';
import {INTRO} from '../model';
import {hasEightSections} from '../readOriginal';
import type {Spot} from '../reportIssue';
import {issueAt} from '../reportIssue';
import type {TextFile} from '../textFile';
import {headingId} from '../markdown/headingIds';
import {spotOf} from './checkBody';
import {readStamps} from './readStamps';

/** The sections that every text of a kind has; others may stand between them. */
export const REQUIRED_SECTIONS: Record<EntryKind, readonly SectionId[]> = {
  chapter: [
    'question',
    'in-one-minute',
    'research',
    'how-to',
    'tool',
    'reflection',
    'seen',
    'sources',
  ],
  caseStudy: ['context', 'practice', 'results', 'unknown', 'transfer', 'sources'],
  newsItem: ['unknown'],
};

/**
 * Reports `missing-section` for each required section, and for each section of the original with which a translation was compared,
 * that a text lacks: at the section before which it belongs, else on the last line. Sections that the original gained since then
 * are new, no fault of the translation. Reports `missing-intro` for the text before the first section.
 */
export function checkSections(
  files: readonly TextFile[],
  original: TextFile | undefined,
): readonly Issue[] {
  const originals = original?.body ? idsOf(original) : [];
  return files.flatMap((file) => {
    if (!file.body) return [];
    const required =
      file.place.kind === 'chapter' && !hasEightSections(file.place)
        ? []
        : REQUIRED_SECTIONS[file.place.kind];
    const stamped = Object.keys(file === original ? {} : readStamps(file));
    const extra = originals.filter((id) => stamped.includes(id) && !required.includes(id));
    const missing = missingSections(
      file,
      [...required, ...extra].filter((id) => !UNHEADED.includes(id)),
    );
    return extra.includes(INTRO) ? [...missing, ...missingIntro(file)] : missing;
  });
}

const UNHEADED: readonly SectionId[] = [WORDS_SECTION, INTRO];

/** The ids of all sections of a text that can be stamped, also of those that a box swallowed because it is never closed. */
export function idsOf(file: TextFile): readonly SectionId[] {
  const intro = hasIntro(file) ? [INTRO] : [];
  return [WORDS_SECTION, ...intro, ...explicitIds(file)];
}

function hasIntro({body}: TextFile): boolean {
  return body?.sections[0]?.id === INTRO;
}

function missingIntro(file: TextFile): readonly Issue[] {
  if (hasIntro(file)) return [];
  return [issueAt(file.file, spotOfSection(file, explicitIds(file)[0]), 'missing-intro')];
}

function missingSections(file: TextFile, required: readonly SectionId[]): readonly Issue[] {
  const present = explicitIds(file);
  return required.flatMap((id, at) => {
    if (present.includes(id)) return [];
    const next = required.slice(at + 1).find((each) => present.includes(each));
    const near = nearest(
      id,
      present.filter((each) => !required.includes(each)),
    );
    const spot = spotOfSection(file, next);
    return [issueAt(file.file, spot, 'missing-section', {details: {found: id}, nearest: near})];
  });
}

/** The ids of the level-two headings of a text that have one, in its order. */
export function explicitIds(file: TextFile): readonly SectionId[] {
  return sectionHeadings(file)
    .map(headingId)
    .filter((id) => id !== undefined);
}

function sectionHeadings({body}: TextFile): readonly Heading[] {
  const headings: Heading[] = [];
  if (body) {
    visit(body.tree, 'heading', (heading) => {
      if (heading.depth === 2) headings.push(heading);
    });
  }
  return headings;
}

/** The heading of a section; the last line where there is none. */
export function spotOfSection(file: TextFile, id: SectionId | undefined): Spot {
  const heading = sectionHeadings(file).find((each) => headingId(each) === id);
  if (heading && id !== undefined) return spotOf(heading);
  return {line: file.text.trimEnd().split('\n').length, column: 1};
}
