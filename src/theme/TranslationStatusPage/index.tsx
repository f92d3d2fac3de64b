import {PageMetadata} from '@docusaurus/theme-common';
import Translate, {translate} from '@docusaurus/Translate';
import {Page} from '@site/src/components/Page';
import {repositoryPages} from '@site/src/guide/repositoryPages';
import {useSettings} from '@site/src/site/browser/useSettings';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import {StatusMatrix} from '@site/src/translation/browser/StatusMatrix';
import {StatusTable} from '@site/src/translation/browser/StatusTable';
import {KIND_WORDS} from '@site/src/translation/browser/statusWords';
import {KINDS, type TranslationStatus} from '@site/src/translation/translationStatus';

/** What exists in which language, what is behind, and what waits for a reviewer. */
export default function TranslationStatusPage({status}: {status: TranslationStatus}) {
  const improveUrl = repositoryPages(useSettings().repositoryUrl ?? '')?.edit;
  const title = translate({
    id: 'guide.status.title',
    message: 'Translations',
    description: 'Title of the page that shows what exists in which language',
  });
  const lead = translate({
    id: 'guide.status.lead',
    message:
      'What exists in which language, which translations are behind their original, and how many a specialist has reviewed.',
    description: 'Below the title of the page of translations',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <StatusTable status={status} label={title} />
        {improveUrl && (
          <p>
            <Translate
              id="guide.status.improve"
              description="Above a table in which the state of each text is a link"
            >
              Improve a text: its state in the tables below leads to its file.
            </Translate>
          </p>
        )}
        {KINDS.map((kind) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>{KIND_WORDS[kind]()}</h2>
            <StatusMatrix
              label={KIND_WORDS[kind]()}
              entries={status.entries.filter((entry) => entry.kind === kind)}
              {...(improveUrl && {improveUrl})}
            />
          </section>
        ))}
      </Page>
    </Layout>
  );
}
