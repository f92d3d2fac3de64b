import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {DEFAULT_LANGUAGE, LANGUAGES, assertLanguage, type Language} from '../../guide/languages';
import type {EntryOutline} from '../../guide/outline';
import {toWorkData} from '../workData';

/**
 * What a page's head tells search engines about languages, all of it true: alternates only for real texts; a page that
 * shows another language's text names that language's page as canonical and has no alternates; an entry says of what it is
 * a translation. Prints nothing while the public address of the site is not set.
 */
export function PageLanguages({
  outline,
  describesWork = true,
}: {
  outline?: EntryOutline;
  /** Whether to say of what an entry is a translation; the page may say so itself. */
  describesWork?: boolean;
}) {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  if (siteConfig.customFields?.hasPublicAddress !== true) return null;
  const url = (locale: Language) => createUrl({locale, fullyQualified: true});
  const reader = assertLanguage(i18n.currentLocale);
  const shown = outline?.state.shown ?? reader;
  if (shown !== reader) {
    return (
      <Head>
        <link rel="canonical" href={url(shown)} />
        <meta property="og:url" content={url(shown)} />
      </Head>
    );
  }
  const available = outline?.state.available ?? LANGUAGES;
  return (
    <Head>
      <link rel="canonical" href={url(shown)} />
      <meta property="og:url" content={url(shown)} />
      {available.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={url(each)} />
      ))}
      {available.includes(DEFAULT_LANGUAGE) && (
        <link rel="alternate" hrefLang="x-default" href={url(DEFAULT_LANGUAGE)} />
      )}
      {outline && describesWork && (
        <script type="application/ld+json">{toScript(toWorkData(outline, url))}</script>
      )}
    </Head>
  );
}

/** JSON that cannot end the script element it stands in. */
function toScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
