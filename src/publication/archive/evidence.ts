import type {Entry, TermId, VocabularyName} from '../../guide/model';

/** What an entry rests on: the vocabulary of the code and the code; undefined for chapters that claim nothing. */
export function evidenceOf(entry: Entry): readonly [VocabularyName, TermId] | undefined {
  const {evidence} = entry.facts;
  if (evidence === undefined) return undefined;
  return [entry.kind === 'chapter' ? 'chapter-evidence' : 'evidence', evidence];
}
