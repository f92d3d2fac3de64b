import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import {Contents} from '@site/src/components/Contents';
import {EntryBody} from '@site/src/components/EntryBody';
import {Facts} from '@site/src/components/Facts';
import {Pager} from '@site/src/components/Pager';
import {PictureCredits} from '@site/src/components/PictureCredits';
import {RelatedEntries} from '@site/src/components/RelatedEntries';
import {ImproveText} from '@site/src/contribute/browser/ImproveText';
import {ChapterPrint} from '@site/src/publication/browser/ChapterPrint';
import {useChapter, useNeighbours} from '@site/src/site/browser/useGuideData';
import {useSettings} from '@site/src/site/browser/useSettings';
import {LanguageStrip} from '@site/src/translation/browser/LanguageStrip';
import {SectionMarks} from '@site/src/translation/browser/SectionMarks';
import type {ChapterOutline} from '@site/src/guide/chapterOutline';

/** A chapter: title, summary, how well it is founded, in which language it was written, its sections, its cases. */
export default function DocItemLayout({children}: {children: ReactNode}) {
  const {metadata, toc} = useDoc();
  const chapter = useChapter(metadata.id);
  const settings = useSettings();
  const sections = toc.filter(({level}) => level === 2).map(({id, value}) => ({id, title: value}));
  return (
    <main>
      <article>
        <EntryBody outline={chapter} strip={<LanguageStrip state={chapter.state} />}>
          <Evidence chapter={chapter} />
          <Contents items={sections} lang={chapter.state.shown} />
          <div className="prose" lang={chapter.state.shown}>
            <SectionMarks state={chapter.state}>
              <MDXContent>{children}</MDXContent>
            </SectionMarks>
          </div>
          <PictureCredits pictures={chapter.pictures} />
        </EntryBody>
        <ChapterPrint id={chapter.id} shown={chapter.state.shown} />
        <ImproveText
          text={{
            kind: 'chapter',
            id: chapter.id,
            title: chapter.title,
            language: chapter.state.shown,
            file: metadata.source,
          }}
          contact={settings}
          hasPublicAddress={settings.hasPublicAddress}
        />
      </article>
      <ChapterCases chapter={chapter} />
      <Pager {...useNeighbours(chapter.id)} />
    </main>
  );
}

function ChapterCases({chapter: {caseStudies, otherCases}}: {chapter: ChapterOutline}) {
  return (
    <RelatedEntries
      id="related-cases"
      heading={translate({
        id: 'guide.chapter.cases',
        message: 'Case studies for this chapter',
        description: 'Heading of the cases of a chapter',
      })}
      outlines={caseStudies}
      others={{
        heading: translate({
          id: 'guide.chapter.otherCases',
          message: 'More practices that touch this chapter',
          description: 'Heading of a list of links to case studies, below the main ones',
        }),
        outlines: otherCases,
      }}
    />
  );
}

function Evidence({chapter: {evidence}}: {chapter: ChapterOutline}) {
  if (!evidence) return null;
  const name = translate({
    id: 'guide.chapter.evidence',
    message: 'Evidence',
    description: 'Before the label of how well the advice of a chapter is founded',
  });
  const value = (
    <>
      <strong>{evidence.label}</strong>
      {evidence.definition && <> – {evidence.definition}</>}
    </>
  );
  return <Facts label={name} facts={[{name, value}]} />;
}
