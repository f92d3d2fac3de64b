import {pluralForm} from '../guide/pluralForm';
import type {Language} from '../guide/languages';
import type {Coverage, KindCoverage} from './coverage';
import type {CoverageMessages} from './messages/messages';

/** How many texts of a kind a book holds, in words: `24 of 24 chapters`. The plural goes with the total. */
export function countWords(
  {kind, held, total}: Pick<KindCoverage, 'kind' | 'held' | 'total'>,
  messages: CoverageMessages,
  language: Language,
): string {
  const format = new Intl.NumberFormat(language);
  const message = messages.counts[kind].replaceAll('{count}', format.format(held));
  return pluralForm(language, message.replaceAll('{total}', '{count}'), total);
}

/** How the texts of a book stand to their originals, one sentence each. */
export function stateWords(
  {
    originals,
    behind,
    reviewed,
  }: Pick<Coverage, 'originals' | 'reviewed'> & {
    readonly behind: {readonly length: number};
  },
  messages: CoverageMessages,
  language: Language,
): readonly string[] {
  return [
    ...(originals === 0 ? [] : [pluralForm(language, messages.originals, originals)]),
    behind.length === 0
      ? messages.noneBehind
      : pluralForm(language, messages.behind, behind.length),
    reviewed === 0 ? messages.noneReviewed : pluralForm(language, messages.reviewed, reviewed),
  ];
}
