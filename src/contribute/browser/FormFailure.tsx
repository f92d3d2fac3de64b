// @application
import Link from '@docusaurus/Link';
import {ADDRESS_ROOTS} from '../../guide/addresses';
import {issueWords} from './issueWords';
import type {Opening} from './openTask';
import {introWords, otherWaysWords} from './words/introWords';
import {failureWords} from './words/saveWords';

type Props = {readonly opening: Exclude<Opening, {kind: 'open'}>; readonly retry: () => void};

/** Why the form could not be opened, and what can be done. */
export function FormFailure({opening, retry}: Props) {
  const words = failureWords();
  return (
    <div className="guide-contribute__note" role="alert">
      <p>{words[opening.kind]}</p>
      {opening.kind === 'unreadable' && (
        <ul>
          {opening.issues.map((issue, at) => (
            <li key={at}>
              {issueWords(issue, issue.details.field ?? '', opening.engine.describe)}
            </li>
          ))}
        </ul>
      )}
      {opening.kind === 'unreachable' ? (
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      ) : (
        <Link to={`/${ADDRESS_ROOTS.caseStudy}/`}>{otherWaysWords().cases}</Link>
      )}
      <p>{introWords().otherWays}</p>
    </div>
  );
}
