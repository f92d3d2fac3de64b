import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import {usePluginData} from '@docusaurus/useGlobalData';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@site/src/theme/Layout';
import {EntryList} from '@site/src/components/EntryList';
import {FeedLinks} from '@site/src/caseStudies/browser/FeedLinks';
import type {CaseStudyCard} from '@site/src/caseStudies/caseStudyCard';
import {WholeGuideLink} from '@site/src/publication/browser/WholeGuideLink';
import {SearchForm} from '@site/src/search/browser/SearchForm';
import {LanguageList} from '@site/src/translation/browser/LanguageList';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import styles from './index.module.css';

/** The front page: what this is, search, three routes, the latest practices. */
export default function FrontPage() {
  const {siteConfig} = useDocusaurusContext();
  const purpose = translate({
    id: 'guide.front.purpose',
    message:
      'A good-practice guide for teachers, school heads and adult educators: read a chapter, print its one-page tool, try it on Monday.',
    description: 'One sentence on the front page: what this site is',
  });
  return (
    <Layout hasOwnSearch>
      <PageMetadata description={purpose} />
      <PageLanguages />
      <FeedLinks />
      <main className={styles.page}>
        <section className={styles.opening}>
          <h1>{siteConfig.title}</h1>
          <p className="lead">{purpose}</p>
          <div className={styles.search}>
            <SearchForm />
          </div>
          <LanguageList />
          <p className={styles.promise}>
            <Translate id="guide.front.promise" description="Below the purpose on the front page">
              Every text says in which language it was written, what was really done, and what its
              source does not say.
            </Translate>
          </p>
        </section>
        <Routes />
        <LatestCases />
      </main>
    </Layout>
  );
}

function Routes() {
  return (
    <section className={styles.routes} aria-labelledby="routes">
      <h2 id="routes">
        <Translate id="guide.front.routes" description="Heading of the three ways into the guide">
          Where to begin
        </Translate>
      </h2>
      <ul>
        <Route
          to="/guide/professional-development/mini-change-project/#in-one-minute"
          name={translate({
            id: 'guide.front.route.short',
            message: 'I have 15 minutes',
            description: 'A way into the guide',
          })}
        >
          <Translate id="guide.front.route.short.text" description="What this way offers">
            Read one chapter in one minute and take its one-page tool along.
          </Translate>
        </Route>
        <Route
          to="/guide/how-to-use-this-guide/"
          name={translate({
            id: 'guide.front.route.group',
            message: 'I lead a group',
            description: 'A way into the guide',
          })}
        >
          <Translate id="guide.front.route.group.text" description="What this way offers">
            Work through a chapter with colleagues: research, steps, tool, questions to discuss.
          </Translate>
        </Route>
        <Route
          to="/case-studies/"
          name={translate({
            id: 'guide.front.route.practice',
            message: 'I look for a practice',
            description: 'A way into the guide',
          })}
        >
          <Translate id="guide.front.route.practice.text" description="What this way offers">
            See what schools, centres and cities did, and what they only planned.
          </Translate>
        </Route>
      </ul>
      <WholeGuideLink />
    </section>
  );
}

function Route({to, name, children}: {to: string; name: string; children: ReactNode}) {
  return (
    <li>
      <h3>
        <Link to={to}>{name}</Link>
      </h3>
      <p>{children}</p>
    </li>
  );
}

function LatestCases() {
  const {latest} = usePluginData('guide-case-studies') as {latest: readonly CaseStudyCard[]};
  if (latest.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">
        <Translate id="guide.front.latest" description="Heading of the latest case studies">
          Latest practices
        </Translate>
      </h2>
      <EntryList
        headingLevel={3}
        items={latest.map((card) => ({outline: card, facts: card.facts}))}
      />
    </section>
  );
}
