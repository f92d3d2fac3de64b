import type {Issue} from '../issue';
import {FILE_START, issueAt} from '../reportIssue';
import type {Roles} from '../roles';
import {fieldsOf} from '../roles';

/** A disclaimer is carried into every language: reports `missing-field` for translations that lost it. */
export function checkDisclaimers({original, translations}: Roles): readonly Issue[] {
  if (!original || !('disclaimer' in fieldsOf(original))) return [];
  return translations
    .filter((file) => !('disclaimer' in fieldsOf(file)))
    .map(({file}) => issueAt(file, FILE_START, 'missing-field', {details: {field: 'disclaimer'}}));
}
