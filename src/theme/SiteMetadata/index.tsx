import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** What the head of every page says; canonical and language links come from the page, which knows its texts. */
export default function SiteMetadata() {
  const {currentLocale} = useDocusaurusContext().i18n;
  return (
    <Head>
      <meta name="twitter:card" content="summary" />
      <meta property="og:locale" content={currentLocale} />
      <body />
    </Head>
  );
}
