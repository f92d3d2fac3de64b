import Head from '@docusaurus/Head';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Language} from '../../../guide/languages';
import {toLearningResource, type DescribedPage} from '../../jsonLd/toLearningResource';
import {toScriptText} from '../../jsonLd/toScriptText';

/**
 * What the head of a case's page tells programs about the case. Prints nothing on a page that shows another language's text, since
 * there the page of that language is the one to be described.
 */
export function CaseStudyJsonLd({page}: {page: DescribedPage}) {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  if (page.outline.state.shown !== i18n.currentLocale) return null;
  const isPublic = siteConfig.customFields?.hasPublicAddress === true;
  const url = (locale: Language) => createUrl({locale, fullyQualified: true});
  return (
    <Head>
      <script type="application/ld+json">
        {toScriptText(toLearningResource(page, isPublic ? url : undefined))}
      </script>
    </Head>
  );
}
