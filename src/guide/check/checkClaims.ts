import type {Issue} from '../issue';
import {nearest} from '../nearest';
import {FILE_START, issueAt} from '../reportIssue';
import {fieldsOf} from '../roles';
import type {TextFile} from '../textFile';
import {keyOffset} from '../yamlPosition';
import {explicitIds} from './checkSections';

/** Reports `unknown-section` for each claim about a section that the original has not. */
export function checkClaims(original: TextFile | undefined): readonly Issue[] {
  if (!original?.yaml || !original.body) return [];
  const {document, spotOf} = original.yaml;
  const ids = explicitIds(original);
  return claimedSections(original)
    .filter((found) => !ids.includes(found))
    .map((found) => {
      const offset = keyOffset(document, ['claims', found]);
      const spot = offset === undefined ? FILE_START : spotOf(offset);
      const details = {field: 'claims', found, expected: ids.join(', ')};
      return issueAt(original.file, spot, 'unknown-section', {
        details,
        nearest: nearest(found, ids),
      });
    });
}

/** What is no record has an issue of the schema. */
function claimedSections(file: TextFile): readonly string[] {
  const {claims} = fieldsOf(file);
  return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
    ? Object.keys(claims)
    : [];
}
