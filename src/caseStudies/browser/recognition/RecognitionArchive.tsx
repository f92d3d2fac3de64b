import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatTime} from '../../../guide/formatTime';
import {assertLanguage} from '../../../guide/languages';
import {recognitionAnchor, type MarkData, type Words} from '../../recognition/recognitionPage';
import {markFactNames, markName} from './recognitionWords';
import './recognitionArchive.css';

/** The marks of all years with their reasons; where there are none, that there are none and how one is given. */
export function RecognitionArchive({marks}: {marks: readonly MarkData[]}) {
  if (marks.length === 0) return <NoMark />;
  return (
    <>
      {marks.map((mark) => (
        <Mark key={mark.year} {...mark} />
      ))}
    </>
  );
}

function NoMark() {
  return (
    <div className="prose">
      <p>
        <Translate
          id="guide.recognition.none"
          description="In place of the list of yearly marks while there are none"
        >
          No mark has been given yet.
        </Translate>
      </p>
      <p>
        <Translate
          id="guide.recognition.giveOne"
          description="Below “No mark has been given yet”; {folder} is the name of a folder"
          values={{folder: <code>recognition/</code>}}
        >
          {
            'The editors give one with a file for the year in the folder {folder} of this guide’s content. What has to be in it is written there.'
          }
        </Translate>
      </p>
    </div>
  );
}

function Mark({year, caseStudy, criteria, reasons, decidedBy, decidedOn}: MarkData) {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const anchor = recognitionAnchor(year);
  useBrokenLinks().collectAnchor(anchor);
  const names = markFactNames();
  return (
    <article className="guide-recognition-year">
      <h3 id={anchor}>{markName(year)}</h3>
      <dl>
        <dt>{names.caseStudy}</dt>
        <dd>
          <Link to={caseStudy.path} lang={caseStudy.state.summaryLanguage}>
            {caseStudy.title}
          </Link>
        </dd>
        <dt>{names.criteria}</dt>
        <dd>{criteria.map(({label}) => label).join(' · ')}</dd>
        <dt>{names.reasons}</dt>
        <Said {...reasons} />
        <dt>{names.decidedBy}</dt>
        <Said {...decidedBy} />
        {decidedOn !== undefined && (
          <>
            <dt>{names.decidedOn}</dt>
            <dd>{formatTime({from: decidedOn}, language)}</dd>
          </>
        )}
      </dl>
    </article>
  );
}

function Said({text, language}: Words) {
  return <dd lang={language}>{text}</dd>;
}
