import type {FieldPath} from '../form/draft';
import type {Step} from '../form/field';

/** What can be opened in the form: its steps, then checking and sending. */
export type Panel = Step | 'finish';

/** The id, on the page, of what a person fills in at a place of the draft. */
export function fieldId(path: FieldPath): string {
  return ['field', ...path].join('-');
}

/** The id of the heading of a panel, which is also what stands behind `#` in the address. */
export function panelId(panel: Panel): string {
  return `step-${panel}`;
}
