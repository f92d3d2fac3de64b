import type {Issue} from '../issue';
import {DEFAULT_LANGUAGE} from '../languages';
import {FILE_START, issueAt} from '../reportIssue';
import type {Roles} from '../roles';
import {fieldsOf} from '../roles';
import type {TextFile} from '../textFile';
import {valueOffset} from '../yamlPosition';

/**
 * Every reader who finds no text in her language is given English. Reports `missing-english` for chapters and news items, and
 * `missing-field` for case studies that have neither an English text nor an English title and summary.
 */
export function checkEnglish(files: readonly TextFile[], {original}: Roles): readonly Issue[] {
  const hasEnglish = files.some(({place}) => place.language === DEFAULT_LANGUAGE);
  if (hasEnglish || !original) return [];
  const {file, place, yaml} = original;
  if (place.kind !== 'caseStudy') return [issueAt(file, FILE_START, 'missing-english')];
  const {inOtherLanguages} = fieldsOf(original);
  const isGiven =
    typeof inOtherLanguages === 'object' &&
    inOtherLanguages !== null &&
    DEFAULT_LANGUAGE in inOtherLanguages;
  if (isGiven) return [];
  const offset = yaml && valueOffset(yaml.document, ['inOtherLanguages']);
  const spot = offset === undefined || !yaml ? FILE_START : yaml.spotOf(offset);
  const details = {field: `inOtherLanguages.${DEFAULT_LANGUAGE}`};
  return [issueAt(file, spot, 'missing-field', {details})];
}
