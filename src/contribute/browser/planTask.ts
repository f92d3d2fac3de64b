import {isLanguage, type Language} from '../../guide/languages';
import type {Task} from '../form/draft';
import type {CaseChoice} from '../form/formData';

/** What the address of the form asks for. */
export type Wish = {
  readonly caseId?: string;
  readonly language?: Language;
  /** The language into which the case study is to be translated. */
  readonly to?: Language;
};

/** What is written, and the content files that it begins with. */
export type TaskPlan = {
  readonly task: Task;
  /** Empty for a new case study. */
  readonly id: string;
  readonly language: Language;
  readonly own?: string;
  readonly original?: string;
};

/**
 * The wish that the query of an address contains; what makes no sense in it is left out.
 *
 * @example readWish('?case=leeds&language=lt&to=lv') // => {caseId: 'leeds', language: 'lt', to: 'lv'}
 */
export function readWish(query: string): Wish {
  const parameters = new URLSearchParams(query);
  const caseId = parameters.get('case') ?? '';
  const language = parameters.get('language');
  const to = parameters.get('to');
  return {
    ...(caseId !== '' && {caseId}),
    ...(isLanguage(language) && {language}),
    ...(isLanguage(to) && {to}),
  };
}

/**
 * The plan for a wish; undefined when there is no such case study or text. A translation is always made from the original, whatever
 * language the person has read, and a "translation" into the language of the original is an edit of it.
 */
export function planTask(
  cases: readonly CaseChoice[],
  {caseId, language, to}: Wish,
  reader: Language,
): TaskPlan | undefined {
  if (caseId === undefined) return {task: 'new', id: '', language: reader};
  const found = cases.find(({id}) => id === caseId);
  if (!found) return undefined;
  const target = to ?? language ?? (found.files[reader] ? reader : found.original);
  const own = found.files[target];
  const original = target === found.original ? undefined : found.files[found.original];
  const isTranslation = to !== undefined && original !== undefined;
  if (own === undefined && !isTranslation) return undefined;
  return {
    task: isTranslation ? 'translate' : 'edit',
    id: caseId,
    language: target,
    ...(own !== undefined && {own}),
    ...(original !== undefined && {original}),
  };
}
