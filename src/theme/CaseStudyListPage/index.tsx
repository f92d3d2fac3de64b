import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {EntryList} from '@site/src/components/EntryList';
import {Page} from '@site/src/components/Page';
import {FeedLinks} from '@site/src/caseStudies/browser/FeedLinks';
import {CaseFinder} from '@site/src/caseStudies/browser/finder/CaseFinder';
import {CaseListPages} from '@site/src/caseStudies/browser/finder/CaseListPages';
import {CompareBar} from '@site/src/caseStudies/browser/compare/CompareBar';
import {CompareChoice} from '@site/src/caseStudies/browser/compare/CompareChoice';
import {RecognitionMark} from '@site/src/caseStudies/browser/recognition/RecognitionMark';
import {COMPARE_PATH, listPath, MAP_PATH} from '@site/src/caseStudies/caseStudyList';
import {RECOGNITION_PATH} from '@site/src/caseStudies/recognition/recognitionPage';
import type {CaseStudyCard} from '@site/src/caseStudies/caseStudyCard';
import type {FacetOptions} from '@site/src/caseStudies/finder/finderPage';
import {OPEN_DATA} from '@site/src/caseStudies/openData/openDataFiles';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** A page of the list of case studies. */
export type CaseStudyListProps = {
  readonly cards: readonly CaseStudyCard[];
  /** Counted from 1. */
  readonly page: number;
  readonly pageCount: number;
  /** What the finder on the first page needs. */
  readonly finder?: {
    readonly facets: readonly FacetOptions[];
    readonly caseCount: number;
    readonly indexUrl: string;
  };
  readonly dataRoot: string;
};

/** Case studies, the latest practice first, with the finder on the first page. */
export default function CaseStudyListPage(props: CaseStudyListProps) {
  const {cards, page, pageCount, finder, dataRoot} = props;
  const title = translate({
    id: 'guide.cases.title',
    message: 'Case studies',
    description: 'Page title',
  });
  const lead = translate({
    id: 'guide.cases.lead',
    message:
      'Practices as their organisers told them. Each says what was done, what was only planned, and what its source does not say.',
    description: 'Below the title of the page of case studies',
  });
  const pages = pageCount > 1 && <CaseListPages page={page} pageCount={pageCount} />;
  const list = (
    <EntryList
      headingLevel={2}
      items={cards.map((card) => ({
        outline: card,
        facts: (
          <>
            <RecognitionMark years={card.recognitions} /> {card.facts}
          </>
        ),
        actions: <CompareChoice outline={card} />,
      }))}
    />
  );
  return (
    <Layout>
      <PageMetadata title={page === 1 ? title : `${title} – ${page}`} description={lead} />
      <PageLanguages />
      <FeedLinks />
      <Page title={title} lead={lead}>
        <Ways />
        {finder && (
          <CaseFinder {...finder} {...(pages && {pages})}>
            {list}
          </CaseFinder>
        )}
        {!finder && list}
        {!finder && pages}
        <OpenData root={dataRoot} />
        <CompareBar comparePath={COMPARE_PATH} listPath={listPath(1)} />
      </Page>
    </Layout>
  );
}

/** Other ways to look at the case studies. */
function Ways() {
  return (
    <p>
      <Link to={MAP_PATH}>
        <Translate
          id="guide.finder.map"
          description="Link to the map and the timeline of case studies"
        >
          Map and time
        </Translate>
      </Link>
      {' · '}
      <Link to={COMPARE_PATH}>
        <Translate
          id="guide.finder.compare"
          description="Link to the page that compares case studies"
        >
          Compare case studies
        </Translate>
      </Link>
      {' · '}
      <Link to={RECOGNITION_PATH}>
        <Translate
          id="guide.finder.recognition"
          description="Link to the page about the yearly mark"
        >
          Practice of the year
        </Translate>
      </Link>
      {' · '}
      <Link to="/guide/about/cases/">
        <Translate
          id="guide.finder.method"
          description="Link to the page that tells how case studies were chosen and what they are worth"
        >
          How they were chosen
        </Translate>
      </Link>
    </p>
  );
}

/** Where programs find all case studies. */
function OpenData({root}: {root: string}) {
  return (
    <p className="guide-finder__data">
      <Translate
        id="guide.cases.data"
        description="Below the list of case studies; json and csv are links named by the formats"
        values={{
          json: <a href={`${root}${OPEN_DATA.json}`}>JSON</a>,
          csv: <a href={`${root}${OPEN_DATA.csv}`}>CSV</a>,
          schema: <a href={`${root}${OPEN_DATA.schema}`}>JSON Schema</a>,
        }}
      >
        {'All case studies as open data: {json}, {csv} and what is in them: {schema}.'}
      </Translate>
    </p>
  );
}
