import type {Language} from '../../guide/languages';
import type {Draft} from './draft';
import {usualSections} from './sectionHeadings';

/** A new case study in a language: no facts, the usual headings, no text. */
export function emptyDraft(language: Language): Draft {
  return {task: 'new', id: '', language, fields: {}, sections: usualSections(language)};
}
