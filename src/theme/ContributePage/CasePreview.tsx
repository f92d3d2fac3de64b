import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Disclaimer} from '@site/src/components/Disclaimer';
import {EntryBody} from '@site/src/components/EntryBody';
import {Facts} from '@site/src/components/Facts';
import {PictureCredits} from '@site/src/components/PictureCredits';
import {CaseStudySections} from '@site/src/caseStudies/browser/page/CaseStudySections';
import {ReuseLog} from '@site/src/caseStudies/browser/page/ReuseLog';
import {useCaseStudyFacts} from '@site/src/caseStudies/browser/page/useCaseStudyFacts';
import {toCaseStudyPage, type CaseStudyPageData} from '@site/src/caseStudies/caseStudyPage';
import type {CheckedDraft} from '@site/src/contribute/form/checkDraft';
import {contentAddress} from '@site/src/guide/contentLink';
import type {Language} from '@site/src/guide/languages';
import {renderMarkdown} from '@site/src/guide/markdown';
import {siteLink} from '@site/src/guide/siteLink';
import {LanguageStrip} from '@site/src/translation/browser/LanguageStrip';
import {SectionMark, SectionMarks} from '@site/src/translation/browser/SectionMarks';

type Props = {readonly checked: CheckedDraft; readonly language: Language};

/** The page of a case study as a draft would make it, without what the site adds around it. */
export default function CasePreview({checked, language}: Props) {
  const baseUrl = useBaseUrl('/');
  const page = toPage(checked, language, baseUrl);
  return page && <PreviewPage page={page} />;
}

function toPage(
  {guide, entry}: CheckedDraft,
  language: Language,
  baseUrl: string,
): CaseStudyPageData | undefined {
  return (
    entry &&
    toCaseStudyPage(guide, entry, language, ({id, tree}, {file}) =>
      renderMarkdown(tree, {
        idPrefix: `${id}-`,
        link: (href) => siteLink(contentAddress(file, href) ?? href, baseUrl),
      }),
    )
  );
}

function PreviewPage({page}: {page: CaseStudyPageData}) {
  const {outline, facts, reuse, disclaimer, pictures} = page;
  const {state} = outline;
  const label = translate({
    id: 'guide.facts.label',
    message: 'Facts',
    description: 'Name of the box',
  });
  return (
    <article>
      <EntryBody outline={outline} strip={<LanguageStrip state={state} />}>
        <Facts label={label} facts={useCaseStudyFacts(facts)} />
        <SectionMarks state={state}>
          <CaseStudySections page={page} mark={(id) => <SectionMark id={id} />} />
        </SectionMarks>
        <ReuseLog reuse={reuse} />
        {disclaimer && <Disclaimer {...disclaimer} />}
        <PictureCredits pictures={pictures} />
      </EntryBody>
    </article>
  );
}
