import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatTime} from '@site/src/guide/formatTime';
import {assertLanguage} from '@site/src/guide/languages';
import type {When} from '@site/src/guide/model';

/** When something happened, exactly as exact as the source says, with a word where we concluded a part. */
export function NewsTime({when}: {when: When}) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  if (when.from === undefined) {
    return (
      <Translate id="guide.time.unknown" description="In place of a date">
        The source gives no date
      </Translate>
    );
  }
  return (
    <>
      <time dateTime={when.from}>{formatTime(when, language)}</time>
      {when.inferred === 'year' && (
        <>
          {' '}
          <Translate id="guide.time.yearInferred" description="After a date, in brackets">
            (year inferred)
          </Translate>
        </>
      )}
    </>
  );
}
