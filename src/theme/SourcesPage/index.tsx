import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {SourcesPageData, WorkData} from '@site/src/annex/sourcesPage';
import {Page} from '@site/src/components/Page';
import {sourceAnchor} from '@site/src/guide/citation';
import type {EntryOutline} from '@site/src/guide/outline';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import styles from './styles.module.css';

/** All works that the guide cites or was built on, how each was checked, and where it is cited. */
export default function SourcesPage({page}: {page: SourcesPageData}) {
  const title = translate({
    id: 'guide.sources.title',
    message: 'Sources',
    description: 'Title of the page of all sources',
  });
  const lead = translate({
    id: 'guide.sources.lead',
    message:
      'The works that the chapters cite by number, with a word on how far each was checked and the chapters that cite it.',
    description: 'Below the title of the page of all sources',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        {page.groups.map(({part, works}) => (
          <section key={part.id} className="prose" aria-labelledby={part.id}>
            <Heading as="h2" id={part.id}>
              {part.label}
            </Heading>
            <ul className="guide-sources">
              {works.map((work) => (
                <Work key={work.id} {...work} />
              ))}
            </ul>
          </section>
        ))}
      </Page>
    </Layout>
  );
}

function Work({id, lang, html, checked, isLiving, citedIn}: WorkData) {
  const anchor = sourceAnchor(id);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <li id={anchor}>
      <span className="guide-sources__number">{id}</span>{' '}
      <span lang={lang} dangerouslySetInnerHTML={{__html: html}} />
      <p className={styles.note}>
        {CHECKED_WORDS[checked]()}
        {isLiving && (
          <>
            {' · '}
            <Translate id="guide.sources.living" description="A source that keeps changing">
              Kept up to date by its publisher: look at the current edition
            </Translate>
          </>
        )}
      </p>
      {citedIn.length > 0 && <CitedIn entries={citedIn} />}
    </li>
  );
}

function CitedIn({entries}: {entries: readonly EntryOutline[]}) {
  return (
    <p className={styles.note}>
      <Translate
        id="guide.sources.citedIn"
        description="Before links to the texts that cite a source"
      >
        Cited in:
      </Translate>{' '}
      {entries.map(({path, title, state}, at) => (
        <span key={path}>
          {at > 0 && ' · '}
          <Link to={path} lang={state.summaryLanguage}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}

const CHECKED_WORDS: Record<WorkData['checked'], () => string> = {
  full: () =>
    translate({
      id: 'guide.sources.checked.full',
      message: 'Checked',
      description: 'How a source was checked: reference or figure was seen',
    }),
  existence: () =>
    translate({
      id: 'guide.sources.checked.existence',
      message: 'Existence checked: authors, year and title',
      description: 'How a source was checked',
    }),
  memory: () =>
    translate({
      id: 'guide.sources.checked.memory',
      message: 'From memory: a standard work, not looked up again',
      description: 'How a source was checked',
    }),
};
