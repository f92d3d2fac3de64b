import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {DEFAULT_LANGUAGE, LANGUAGES, type Language} from '../../guide/languages';

/**
 * The links in a page's head that tell search engines the truth about languages: alternates only for real texts; a page
 * that shows another language's text names that language's page as canonical and has no alternates. Prints nothing
 * while the public address of the site is not set.
 */
export function PageLanguages({
  shown,
  available = LANGUAGES,
}: {
  shown?: Language;
  available?: readonly Language[];
}) {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  if (siteConfig.customFields?.hasPublicAddress !== true) return null;
  const url = (locale: string) => createUrl({locale, fullyQualified: true});
  const language = shown ?? i18n.currentLocale;
  if (language !== i18n.currentLocale) {
    return (
      <Head>
        <link rel="canonical" href={url(language)} />
      </Head>
    );
  }
  return (
    <Head>
      <link rel="canonical" href={url(language)} />
      {available.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={url(each)} />
      ))}
      {available.includes(DEFAULT_LANGUAGE) && (
        <link rel="alternate" hrefLang="x-default" href={url(DEFAULT_LANGUAGE)} />
      )}
    </Head>
  );
}
