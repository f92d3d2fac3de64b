import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {siteRoot} from '../../guide/basePath';
import {assertLanguage} from '../../guide/languages';
import {feedLinks} from '../feeds/feedLinks';

/** Names the feeds in the head of a page, where programs that read feeds look for them. */
export function FeedLinks() {
  const {i18n, siteConfig} = useDocusaurusContext();
  const language = assertLanguage(i18n.currentLocale);
  const {baseUrl, title} = siteConfig;
  return (
    <Head>
      {feedLinks(language, {name: title, baseUrl: siteRoot(baseUrl, language)}).map((link) => (
        <link key={link.href} rel="alternate" {...link} />
      ))}
    </Head>
  );
}
