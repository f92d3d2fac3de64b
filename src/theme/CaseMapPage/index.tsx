import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {CaseMap} from '@site/src/caseStudies/browser/map/CaseMap';
import {CaseTimeline} from '@site/src/caseStudies/browser/map/CaseTimeline';
import type {CaseMapPageData} from '@site/src/caseStudies/map/caseMapPage';
import {Page} from '@site/src/components/Page';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** Where and when: the countries of the case studies and their years. */
export default function CaseMapPage({page}: {page: CaseMapPageData}) {
  const title = translate({
    id: 'guide.map.title',
    message: 'Map and timeline',
    description: 'Title of the page that shows where and when case studies took place',
  });
  const lead = translate({
    id: 'guide.map.lead',
    message: 'Where and when the practices of the case studies took place, or were to take place.',
    description: 'Below the title of the page of map and timeline',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <CaseMap map={page.map} />
        <CaseTimeline timeline={page.timeline} />
      </Page>
    </Layout>
  );
}
