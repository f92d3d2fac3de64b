import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Html} from '../../../guide/browser/Html';
import {assertLanguage} from '../../../guide/languages';
import type {EffortFacts} from '../../../guide/caseStudyFacts';
import type {SectionData} from '../../caseStudyPage';
import {formatHours} from '../../../guide/formatHours';
import {ClaimBadge} from './ClaimBadge';
import {sheetWords} from './sheetWords';
import './useSheet.css';

/** What the sheet shows beside its section. */
export type UseSheetProps = {
  readonly section: SectionData;
  /** The title of the case study, for the sheet on paper. */
  readonly title: string;
  readonly effort?: EffortFacts | undefined;
  /** What stands below the heading where the section is behind its original. */
  readonly mark?: ReactNode;
};

/**
 * The section that tells how to use a practice, as a framed sheet. While it is the target of the address the page prints it alone,
 * and says so.
 */
export function UseSheet({section, title, effort, mark}: UseSheetProps) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const brokenLinks = useBrokenLinks();
  const {id, heading, html, claim} = section;
  const {ours, print, ready, whole, from} = sheetWords();
  const headingId = `${id}-heading`;
  brokenLinks.collectAnchor(id);
  return (
    <section id={id} className="guide-use" aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {mark}
      {claim && <ClaimBadge claim={claim} words={ours} />}
      <div className="guide-use__print" lang={currentLocale}>
        <guide-print>
          <a href={`#${id}`}>{print}</a>
        </guide-print>
        <p className="guide-use__ready">
          {ready} <a href="#content">{whole}</a>
        </p>
      </div>
      {effort && <Effort effort={effort} />}
      <Html html={html} />
      <p className="guide-use__from">
        <span lang={currentLocale}>{from}</span> {title}
      </p>
    </section>
  );
}

function Effort({effort: {staffHours, costBand}}: {effort: EffortFacts}) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const {estimate, hours, cost} = sheetWords();
  return (
    <div className="guide-use__effort" lang={language}>
      <p>{estimate}</p>
      <dl>
        {staffHours !== undefined && (
          <div>
            <dt>{hours}</dt>
            <dd>{formatHours(staffHours, language)}</dd>
          </div>
        )}
        {costBand && (
          <div>
            <dt>{cost}</dt>
            <dd>{costBand.label}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
