import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Labelled} from '../../../guide/outline';
import './claimBadge.css';

/**
 * What the claims of a section rest on, in the reader's language; opened, it says what that means. Its words say all that its
 * border says (WCAG 1.4.1); on paper it is open.
 */
export function ClaimBadge({claim, words = claim.label}: {claim: Labelled; words?: string}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const name = translate({
    id: 'guide.claim.name',
    message: 'How we know:',
    description: 'For screen readers, before the status of a section: planned, reported …',
  });
  return (
    <details className={`guide-claim guide-claim--${claim.id}`} lang={currentLocale}>
      <summary>
        <span className="visually-hidden">{name} </span>
        {words}
      </summary>
      <p>{claim.definition ?? claim.label}</p>
    </details>
  );
}
