import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../../guide/languages';
import type {TimelineOutline} from '../../map/caseMapPage';
import {periodWords} from '../periodWords';

/** A case study on the timeline: its title, its time as exact as the source, and how we know of it. */
export function CaseTitle({entry}: {entry: TimelineOutline}) {
  const reader = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const {path, title, language, period = {}, evidence} = entry;
  const facts = [periodWords(period, reader), evidence.label].filter((part) => part !== '');
  return (
    <>
      <Link to={path} {...(language !== reader && {lang: language})}>
        {title}
      </Link>
      <span className="guide-timeline__facts">{facts.join(' · ')}</span>
    </>
  );
}
