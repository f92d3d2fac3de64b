import Heading from '@theme/Heading';
import {Html} from '../../guide/browser/Html';
import type {SectionData} from '../caseStudyPage';

/** The sections of a case study. */
export function CaseStudySections({
  sections,
  lang,
}: {
  sections: readonly SectionData[];
  lang: string;
}) {
  return (
    <div className="prose" lang={lang}>
      {sections.map(({id, heading, html}) => (
        <section key={id}>
          {heading && (
            <Heading as="h2" id={id}>
              {heading}
            </Heading>
          )}
          <Html html={html} />
        </section>
      ))}
    </div>
  );
}
