// @application
import {lazy, useEffect} from 'react';
import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Page} from '@site/src/components/Page';
import {ContributeForm} from '@site/src/contribute/browser/ContributeForm';
import type {FormAddresses} from '@site/src/contribute/formAddresses';
import {introWords} from '@site/src/contribute/browser/words/introWords';
import {useSettings} from '@site/src/site/browser/useSettings';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** The page that a case study makes; it brings the renderer along, so that it is fetched when the form is already there. */
const loadPreview = () => import('./CasePreview');
const CasePreview = lazy(loadPreview);

/** The page on which people without an account write, correct and translate case studies. */
export default function ContributePage(addresses: FormAddresses) {
  const {title, lead} = introWords();
  const {repositoryUrl, editorsEmail} = useSettings();
  const {currentLocale} = useDocusaurusContext().i18n;
  useEffect(() => {
    // Who goes offline wants to see the page too.
    loadPreview().catch(() => undefined);
  }, []);
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Head>
        <html lang={currentLocale} data-guide-application="" />
      </Head>
      <Page title={title} lead={lead}>
        <ContributeForm
          addresses={addresses}
          contact={{...(repositoryUrl && {repositoryUrl}), ...(editorsEmail && {editorsEmail})}}
          Preview={CasePreview}
        />
      </Page>
    </Layout>
  );
}
