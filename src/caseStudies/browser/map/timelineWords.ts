import {translate} from '@docusaurus/Translate';
import type {Language} from '../../../guide/languages';
import {pluralForm} from '../../../guide/pluralForm';

/** A number of case studies in words. */
export function caseCountWords(count: number, language: Language): string {
  const message = translate({
    id: 'guide.timeline.caseCount',
    message: '{count} case study|{count} case studies',
    description: 'Number of case studies of a year; plural forms parted by |',
  });
  return pluralForm(language, message, count);
}
