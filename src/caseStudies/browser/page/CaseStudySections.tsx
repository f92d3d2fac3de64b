import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {Html} from '../../../guide/browser/Html';
import {USE_SECTION} from '../../../guide/claims';
import type {CaseStudyPageData, SectionData} from '../../caseStudyPage';
import {ClaimBadge} from './ClaimBadge';
import {UseSheet} from './UseSheet';

/** The sections of a case study, each with what its claims rest on; `mark` gives what stands below the heading of the sheet. */
export function CaseStudySections({
  page: {outline, sections, use},
  mark,
}: {
  page: Pick<CaseStudyPageData, 'outline' | 'sections' | 'use'>;
  mark: (id: string) => ReactNode;
}) {
  return (
    <div className="prose" lang={outline.state.shown}>
      {sections.map((section) =>
        section.id === USE_SECTION ? (
          <UseSheet
            key={section.id}
            section={section}
            title={outline.title}
            effort={use}
            mark={mark(section.id)}
          />
        ) : (
          <PlainSection key={section.id} section={section} />
        ),
      )}
    </div>
  );
}

function PlainSection({section: {id, heading, html, claim}}: {section: SectionData}) {
  return (
    <section>
      {heading && (
        <Heading as="h2" id={id}>
          {heading}
        </Heading>
      )}
      {claim && <ClaimBadge claim={claim} />}
      <Html html={html} />
    </section>
  );
}
