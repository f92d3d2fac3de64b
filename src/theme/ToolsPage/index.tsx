import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import type {ToolData, ToolsPageData} from '@site/src/annex/toolsPage';
import {Html} from '@site/src/guide/browser/Html';
import {Page} from '@site/src/components/Page';
import {ToolPdf} from '@site/src/publication/browser/ToolPdf';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import styles from './styles.module.css';

/** All tools of the guide, each with the chapter it comes from; on paper each on a sheet of its own. */
export default function ToolsPage({page}: {page: ToolsPageData}) {
  const title = translate({
    id: 'guide.tools.title',
    message: 'All tools',
    description: 'Title of the page of all printable tools',
  });
  const lead = translate({
    id: 'guide.tools.lead',
    message:
      'Each tool fits one sheet of paper. Print this page and every tool comes on a sheet of its own, or choose single pages in the print dialogue.',
    description: 'Below the title of the page of all tools',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <ListOfTools {...page} />
        {page.groups.map(({part, tools}) => (
          <section
            key={part?.id ?? 'start'}
            className={`guide-tools ${styles.group}`}
            {...(part && {'aria-labelledby': part.id})}
          >
            {part && (
              <Heading as="h2" id={part.id}>
                {part.label}
              </Heading>
            )}
            {tools.map((tool) => (
              <ToolFrame key={tool.id} {...tool} level={part ? 'h3' : 'h2'} />
            ))}
          </section>
        ))}
      </Page>
    </Layout>
  );
}

function ListOfTools({groups}: ToolsPageData) {
  return (
    <nav
      className={styles.list}
      aria-label={translate({
        id: 'guide.tools.list',
        message: 'List of tools',
        description: 'Name of the list of links at the top of the page of all tools',
      })}
    >
      <ul>
        {groups.flatMap(({tools}) =>
          tools.map(({id, title, chapter}) => (
            <li key={id}>
              <a href={`#${id}`} lang={chapter.state.shown}>
                {title}
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}

function ToolFrame({id, title, html, chapter, level}: ToolData & {level: 'h2' | 'h3'}) {
  const lang = chapter.state.shown;
  return (
    <article className={`prose ${styles.tool}`} aria-labelledby={id}>
      <Heading as={level} id={id} className={styles.title} lang={lang}>
        {title}
      </Heading>
      <p className={styles.chapter}>
        <Translate
          id="guide.tools.chapter"
          description="Above a tool; {chapter} is a link to its chapter"
          values={{
            chapter: (
              <Link to={chapter.path} lang={lang}>
                {chapter.title}
              </Link>
            ),
          }}
        >
          {'From the chapter: {chapter}'}
        </Translate>
      </p>
      <ToolPdf chapter={chapter.id} title={title} shown={lang} />
      <Html html={html} lang={lang} />
    </article>
  );
}
