import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../../guide/languages';
import {EVERYTHING, writeFinder} from '../../finder/finderState';
import type {CaseTimelineData} from '../../map/caseMapPage';
import {CaseTitle} from './CaseTitle';
import {TimelineYears} from './TimelineYears';
import {caseCountWords} from './timelineWords';
import './caseTimeline.css';

/**
 * When case studies took place or were planned: a list by year, or the number in each year where a list would be too long. The
 * bars show nothing that the words beside them do not say, so they are hidden from screen readers (WCAG 1.1.1, 1.3.1, 3.1.2).
 */
export function CaseTimeline({timeline}: {timeline: CaseTimelineData}) {
  const {axis, isCounted, notStated} = timeline;
  return (
    <section className="guide-timeline" aria-labelledby="when">
      <h2 id="when">
        <Translate id="guide.timeline.when" description="Heading above the timeline">
          When
        </Translate>
      </h2>
      <p className="guide-timeline__text">
        <Translate id="guide.timeline.explanation" description="Above the timeline">
          Each case study stands in the first year that its source gives.
        </Translate>
      </p>
      {isCounted && <YearCounts {...timeline} />}
      {!isCounted && axis && <TimelineYears years={timeline.years} axis={axis} />}
      {notStated.count > 0 && <NotStated {...notStated} />}
      {isCounted && <AllCases />}
    </section>
  );
}

function YearCounts({years}: Pick<CaseTimelineData, 'years'>) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const most = Math.max(...years.map(({count}) => count));
  return (
    <ol className="guide-timeline__counts">
      {years.map(({year, count}) => (
        <li key={year}>
          <span className="guide-timeline__year">{year}</span>
          <span>{caseCountWords(count, language)}</span>
          <span className="guide-timeline__track" aria-hidden="true">
            <span
              className="guide-timeline__piece"
              style={{insetInlineStart: 0, inlineSize: `${(100 * count) / most}%`}}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

function NotStated({count, cases}: CaseTimelineData['notStated']) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  return (
    <div className="guide-timeline__rest">
      <h3>
        <Translate id="guide.timeline.notStated" description="Heading: cases without a time">
          Time not stated
        </Translate>
      </h3>
      {cases.length === 0 ? (
        <p>{caseCountWords(count, language)}</p>
      ) : (
        <ul className="plain-list">
          {cases.map((entry) => (
            <li key={entry.id}>
              <CaseTitle entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function AllCases() {
  return (
    <p>
      <Link to={`/case-studies/${writeFinder({...EVERYTHING, sort: 'oldest'})}`}>
        <Translate id="guide.timeline.all" description="Link below the numbers of each year">
          All case studies, the earliest practice first
        </Translate>
      </Link>
    </p>
  );
}
