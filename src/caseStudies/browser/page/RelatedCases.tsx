import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Reason, RelatedEntry} from '../../related/relatedPage';
import './related.css';

/** The cases that have most in common with one, each with what that is; nothing when there are none. */
export function RelatedCases({cases}: {cases: readonly RelatedEntry[]}) {
  const heading = translate({
    id: 'guide.relatedCases.heading',
    message: 'Related case studies',
    description: 'Heading below a case study',
  });
  return <Related id="related-cases" heading={heading} entries={cases} />;
}

/** The chapters that belong to a case; those found by shared terms say which. */
export function RelatedChapters({chapters}: {chapters: readonly RelatedEntry[]}) {
  const heading = translate({
    id: 'guide.related.chapters',
    message: 'Chapters',
    description: 'Heading of related chapters',
  });
  return <Related id="related-chapters" heading={heading} entries={chapters} />;
}

/** Words that are not in the reader's language carry their `lang` (WCAG 3.1.2). */
function Related({
  id,
  heading,
  entries,
}: {
  id: string;
  heading: string;
  entries: readonly RelatedEntry[];
}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  if (entries.length === 0) return null;
  return (
    <section className="related" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="guide-related">
        {entries.map(({outline: {path, title, summary, state}, reasons}) => {
          const lang = state.summaryLanguage === currentLocale ? {} : {lang: state.summaryLanguage};
          return (
            <li key={path}>
              <h3 {...lang}>
                <Link to={path}>{title}</Link>
              </h3>
              <p {...lang}>{summary}</p>
              {reasons.length > 0 && <p className="guide-related__reason">{inCommon(reasons)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A list of labels after a colon: no language has to inflect them. */
function inCommon(reasons: readonly Reason[]): string {
  return translate(
    {
      id: 'guide.relatedCases.inCommon',
      message: 'In common: {codes}',
      description:
        'Why a case study or chapter is related; {codes} is a list such as “Job shadowing · Inclusion”',
    },
    {codes: reasons.map(reasonWords).join(' · ')},
  );
}

function reasonWords(reason: Reason): string {
  if (reason.kind === 'label') return reason.label;
  return translate({
    id: 'guide.relatedCases.sameProject',
    message: 'The same project',
    description: 'In a list of what two case studies have in common',
  });
}
