import type {Issue} from '../issue';
import {FILE_START, issueAt} from '../reportIssue';
import {fieldsOf} from '../roles';
import type {TextFile} from '../textFile';

/** Reports `duplicate-id` for chapters of the same id in different folders; of other entries the path is the id. */
export function checkChapterIds(files: readonly TextFile[]): readonly Issue[] {
  const first = new Map<string, TextFile>();
  return files.flatMap((file) => {
    const {kind, id, key} = file.place;
    if (kind !== 'chapter' || 'translation' in fieldsOf(file)) return [];
    const other = first.get(id);
    if (!other) first.set(id, file);
    if (!other || other.place.key === key) return [];
    const details = {found: id, other: other.file};
    return [issueAt(file.file, FILE_START, 'duplicate-id', {details})];
  });
}
