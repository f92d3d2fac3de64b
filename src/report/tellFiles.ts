import type {Language} from '../guide/languages';
import {pluralForm} from '../guide/pluralForm';
import type {FileCheck, FileProblem} from './checkFiles';
import {fillWords} from './fillWords';
import type {ReportMessages} from './messages/messages';

/** As many entries are named of a file; a fault in what writes a file concerns all of them at once. */
const NAMED = 5;

/** One sentence on each fault of a file. */
export function tellProblems(
  problems: readonly FileProblem[],
  language: Language,
  messages: ReportMessages,
): readonly string[] {
  return problems.map((problem) => {
    const {file} = problem;
    if (problem.kind === 'funding') return fillWords(messages.lacksFunding, {file});
    const {ids} = problem;
    const named = ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ' …' : '');
    const sentence = pluralForm(language, messages.lacksDisclaimer, ids.length);
    return fillWords(sentence, {file, ids: named});
  });
}

/** How much was looked at, and what could not be. */
export function tellExtent(
  {checked, unread}: FileCheck,
  language: Language,
  messages: ReportMessages,
): readonly string[] {
  return [
    pluralForm(language, messages.checked, checked.length),
    ...unread.map((file) => fillWords(messages.unread, {file})),
  ];
}
