import Link from '@docusaurus/Link';
import {RECOGNITION_PATH, recognitionAnchor} from '../../recognition/recognitionPage';
import {markName} from './recognitionWords';
import './recognitionMark.css';

/**
 * The years in which a case was the practice of the year, as links to the reasons; nothing when there are none. It may stand inside
 * a paragraph. The star only repeats what the words say (WCAG 1.1.1, 1.4.1).
 */
export function RecognitionMark({years}: {years: readonly number[]}) {
  if (years.length === 0) return null;
  return (
    <span className="guide-recognition">
      {years.map((year) => (
        <Link
          key={year}
          className="guide-recognition__mark"
          to={`${RECOGNITION_PATH}#${recognitionAnchor(year)}`}
        >
          <Star />
          {markName(year)}
        </Link>
      ))}
    </span>
  );
}

function Star() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="currentColor">
      <path d="m12 2 3 6.7 7.3.8-5.4 4.9 1.5 7.2L12 18l-6.4 3.6 1.5-7.2-5.4-4.9 7.3-.8z" />
    </svg>
  );
}
