import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {EntryList} from '@site/src/components/EntryList';
import {Page} from '@site/src/components/Page';
import {CaseFinder} from '@site/src/caseStudies/browser/CaseFinder';
import {caseStudyCardFacts} from '@site/src/caseStudies/browser/caseStudyCardFacts';
import type {CaseStudyCard} from '@site/src/caseStudies/caseStudyPage';
import type {FacetOptions} from '@site/src/caseStudies/finder/finderPage';
import {OPEN_DATA} from '@site/src/caseStudies/openData/openDataFiles';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** All case studies, the latest practice first. */
export default function CaseStudyListPage({
  cards,
  facets,
  dataRoot,
}: {
  cards: readonly CaseStudyCard[];
  facets: readonly FacetOptions[];
  dataRoot: string;
}) {
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
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <CaseFinder facets={facets} caseCount={cards.length}>
          <EntryList
            headingLevel={2}
            items={cards.map((card) => ({
              outline: card,
              facts: caseStudyCardFacts(card),
              values: card.values,
            }))}
          />
        </CaseFinder>
        <OpenData root={dataRoot} />
      </Page>
    </Layout>
  );
}

/** Where programs find all case studies. */
function OpenData({root}: {root: string}) {
  return (
    <p>
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
