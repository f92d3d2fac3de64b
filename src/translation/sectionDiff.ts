import {diffArrays, diffWords} from 'diff';

/** Words that two versions of a paragraph share, or that only one has. */
export type WordRun = {readonly kind: 'same' | 'removed' | 'added'; readonly text: string};

/** A paragraph that only one version has, or one that both have in other words. Those that did not change are left out. */
export type ParagraphChange =
  | {readonly kind: 'removed' | 'added'; readonly text: string}
  | {readonly kind: 'changed'; readonly runs: readonly WordRun[]};

/** With less than this share of the shorter one in common, two paragraphs read better as a removed and an added one. */
const LEAST_COMMON_SHARE = 1 / 2;

/**
 * What changed between two versions of a section, paragraph by paragraph in reading order.
 *
 * @example diffSections('One.\n\nTwo schools.', 'One.\n\nTen schools.')
 * // => [{kind: 'changed', runs: [{kind: 'removed', text: 'Two'}, {kind: 'added', text: 'Ten'}, {kind: 'same', text: ' schools.'}]}]
 */
export function diffSections(before: string, after: string): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: readonly string[] = [];
  for (const part of diffArrays(splitParagraphs(before), splitParagraphs(after))) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    changes.push(...compareRuns(removed, part.added ? part.value : []));
    removed = [];
  }
  return [...changes, ...compareRuns(removed, [])];
}

function splitParagraphs(markdown: string): string[] {
  return markdown.split(/\n[ \t]*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** Paragraphs that stand in the place of others are compared in pairs as long as both last. */
function compareRuns(
  removed: readonly string[],
  added: readonly string[],
): readonly ParagraphChange[] {
  const length = Math.max(removed.length, added.length);
  return Array.from({length}, (_, at) => comparePair(removed[at], added[at])).flat();
}

function comparePair(before: string | undefined, after: string | undefined): ParagraphChange[] {
  const runs = before !== undefined && after !== undefined ? diffRuns(before, after) : [];
  if (isAlike(runs)) return [{kind: 'changed', runs}];
  return [
    ...(before === undefined ? [] : [{kind: 'removed', text: before} as const]),
    ...(after === undefined ? [] : [{kind: 'added', text: after} as const]),
  ];
}

function diffRuns(before: string, after: string): readonly WordRun[] {
  return diffWords(before, after).map(({value, added, removed}) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function isAlike(runs: readonly WordRun[]): boolean {
  const lengthOf = (wanted: WordRun['kind']): number =>
    runs.reduce((total, {kind, text}) => total + (kind === wanted ? text.length : 0), 0);
  const same = lengthOf('same');
  const shorter = same + Math.min(lengthOf('removed'), lengthOf('added'));
  return runs.length > 0 && same >= shorter * LEAST_COMMON_SHARE;
}
