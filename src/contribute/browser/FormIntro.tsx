import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {ADDRESS_ROOTS} from '../../guide/addresses';
import {DEFAULT_LANGUAGE} from '../../guide/languages';
import {repositoryPages} from '../../guide/repositoryPages';
import {introWords, otherWaysWords} from './words/introWords';

/** How the editors are reached; each may be unknown. */
export type Contact = {readonly repositoryUrl?: string; readonly editorsEmail?: string};

/** What the form is, and how to contribute without it. Also for readers without script. */
export function FormIntro({contact}: {contact: Contact}) {
  const words = introWords();
  return (
    <div className="guide-contribute__intro">
      <ul>
        <li>{words.asks}</li>
        <li>{words.device}</li>
        <li>{words.editors}</li>
      </ul>
      <noscript>
        <p className="guide-contribute__note">{words.noScript}</p>
      </noscript>
      <details className="guide-contribute__other">
        <summary>{otherWaysWords().heading}</summary>
        <OtherWays contact={contact} />
      </details>
    </div>
  );
}

function OtherWays({contact: {repositoryUrl, editorsEmail}}: {contact: Contact}) {
  const words = otherWaysWords();
  const {currentLocale} = useDocusaurusContext().i18n;
  const guide =
    currentLocale === DEFAULT_LANGUAGE ? 'CONTRIBUTING.md' : `contributing/${currentLocale}.md`;
  const guideUrl = repositoryPages(repositoryUrl ?? '')?.view?.(guide);
  return (
    <ul>
      <li>
        {words.edit} <Link to={`/${ADDRESS_ROOTS.caseStudy}/`}>{words.cases}</Link>
      </li>
      <Way>{editorsEmail && <a href={`mailto:${editorsEmail}`}>{words.mail}</a>}</Way>
      <Way>{guideUrl && <a href={guideUrl}>{words.guide}</a>}</Way>
      <li>{words.file}</li>
    </ul>
  );
}

function Way({children}: {children: ReactNode}) {
  return children ? <li>{children}</li> : null;
}
