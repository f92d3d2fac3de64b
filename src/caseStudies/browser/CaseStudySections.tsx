import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import type {SectionData} from '../caseStudyPage';

/**
 * The sections of a case study. Their HTML was sanitised when the Guide was read; links and anchors in it are told to
 * the host, so that a broken one stops the build.
 */
export function CaseStudySections({
  sections,
  lang,
}: {
  sections: readonly SectionData[];
  lang: string;
}) {
  const brokenLinks = useBrokenLinks();
  for (const {html} of sections) {
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      brokenLinks.collectLink(href);
    }
    for (const [, id = ''] of html.matchAll(/<h[3-6] [^>]*?id="([^"]+)"/g)) {
      brokenLinks.collectAnchor(id);
    }
  }
  return (
    <div className="prose" lang={lang}>
      {sections.map(({id, heading, html}) => (
        <section key={id}>
          {heading && (
            <Heading as="h2" id={id}>
              {heading}
            </Heading>
          )}
          <div dangerouslySetInnerHTML={{__html: html}} />
        </section>
      ))}
    </div>
  );
}
