import type {Language} from '../guide/languages';
import type {Entry, EntryKind, Guide, SectionChange} from '../guide/model';
import {originalOf, textPath} from './textPath';

/** A file that is worth writing or mending, with what speaks for it. */
export type Work = {
  readonly entry: Entry;
  /** Where the text stands or would stand, from the site directory. */
  readonly file: string;
  /** `create` what is missing, `refresh` what is behind, `repair` what stands there but has errors. */
  readonly task: 'create' | 'refresh' | 'repair';
  /** What is behind; empty unless the task is `refresh`. */
  readonly sections: readonly SectionChange[];
  /** Parts of the original that are tracked, as `EntryStatus.sectionCount`. */
  readonly sectionCount: number;
  readonly value: number;
};

/**
 * What a whole text of each kind is worth. A chapter is read by everybody who comes to the guide; of a case study, lists show at
 * least title and summary in a language that more readers know; news grow old.
 */
export const KIND_VALUE: Readonly<Record<EntryKind, number>> = {
  chapter: 3,
  caseStudy: 2,
  newsItem: 1,
};

/**
 * What there is to do in a language, the most valuable first, of equal value in reading order. The value is that of the kind
 * times the share of the text that readers miss: all of it when the text is missing or cannot be used for its errors,
 * else the share of its sections that are behind.
 */
export function listWork(
  guide: Guide,
  language: Language,
  faultyFiles: ReadonlySet<string> = new Set(),
): readonly Work[] {
  return guide.entries
    .map((entry) => toWork(entry, language, faultyFiles))
    .filter((work) => work !== undefined)
    .toSorted((a, b) => b.value - a.value);
}

function toWork(
  entry: Entry,
  language: Language,
  faultyFiles: ReadonlySet<string>,
): Work | undefined {
  const text = entry.texts.get(language);
  const file = text?.file ?? textPath(entry, language);
  const sectionCount = (originalOf(entry)?.sections.length ?? 0) + 1;
  const base = {entry, file, sectionCount};
  if (!text) {
    const task = faultyFiles.has(file) ? 'repair' : 'create';
    return {...base, task, sections: [], value: KIND_VALUE[entry.kind]};
  }
  if (text.state.kind !== 'behind') return undefined;
  const {sections} = text.state;
  const share = Math.min(sections.length / sectionCount, 1);
  return {...base, task: 'refresh', sections, value: KIND_VALUE[entry.kind] * share};
}
