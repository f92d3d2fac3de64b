import type {ParagraphChange, WordRun} from '../sectionDiff';
import {diffSections} from '../sectionDiff';

/**
 * What changed between two versions of a section, as lines that begin with a sign: `-` taken out, `+` put in, `~` changed. Within
 * what changed, words are marked as git does it.
 *
 * @example renderDiff('Two schools.', 'Ten schools.') // => '~ [-Two-]{+Ten+} schools.'
 */
export function renderDiff(before: string, after: string): string {
  return diffSections(before, after).map(renderChange).join('\n\n');
}

/** A paragraph, every line of which begins with a sign. */
export function markLines(text: string, sign: string): string {
  return text
    .split('\n')
    .map((line) => `${sign} ${line}`.trimEnd())
    .join('\n');
}

function renderChange(change: ParagraphChange): string {
  switch (change.kind) {
    case 'removed':
      return markLines(change.text, '-');
    case 'added':
      return markLines(change.text, '+');
    case 'changed':
      return markLines(change.runs.map(renderRun).join(''), '~');
  }
}

function renderRun({kind, text}: WordRun): string {
  if (kind === 'same') return text;
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}
