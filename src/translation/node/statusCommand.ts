import {readGuide} from '../../guide/node/readGuide';
import {countPhrase} from '../phrase';
import {renderStatusTable} from '../statusTable';
import {toTranslationStatus} from '../translationStatus';
import type {Speech} from './answer';

/** The table of all texts, or the same as JSON, and a note when errors hide some of them. */
export async function status(
  site: string,
  {json}: {readonly json: boolean},
  {language, messages}: Speech,
): Promise<{readonly output: string; readonly note: string}> {
  const {guide, issues} = await readGuide(site);
  const result = toTranslationStatus(guide, issues);
  const errors = issues.filter(({severity}) => severity === 'error').length;
  return {
    output: json ? JSON.stringify(result, null, 2) : renderStatusTable(result, messages),
    note: errors === 0 ? '' : countPhrase(language, messages.contentErrors, errors),
  };
}
