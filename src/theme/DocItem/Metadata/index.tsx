import {PageMetadata} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {CardMetadata} from '@site/src/cards/browser/CardMetadata';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import {useChapter} from '@site/src/site/browser/useGuideData';

/** Title, description and language links of a chapter's page. */
export default function DocItemMetadata() {
  const {metadata} = useDoc();
  const chapter = useChapter(metadata.id);
  return (
    <>
      <PageMetadata title={metadata.title} description={chapter.summary} />
      <CardMetadata kind="chapter" id={chapter.id} title={metadata.title} />
      <PageLanguages outline={chapter} />
    </>
  );
}
