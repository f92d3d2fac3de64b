import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {EntryOutline} from '@site/src/guide/outline';
import styles from './styles.module.css';

/** An entry, the line of facts below its summary, and what a reader can do with it. */
export type EntryListItem = {
  readonly outline: EntryOutline;
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
};

/**
 * Entries as a list of headings, summaries and facts. Words that are not in the reader's language carry their `lang`.
 * The heading level is the caller's, so that no level is skipped (WCAG 1.3.1, 3.1.2).
 */
export function EntryList({
  items,
  headingLevel,
}: {
  items: readonly EntryListItem[];
  headingLevel: 2 | 3;
}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className={styles.list}>
      {items.map(({outline, facts, actions}) => {
        const {summaryLanguage} = outline.state;
        const lang = summaryLanguage === currentLocale ? {} : {lang: summaryLanguage};
        return (
          <li key={outline.path} data-case={outline.kind === 'caseStudy' ? outline.id : undefined}>
            <Heading {...lang}>
              <Link to={outline.path}>{outline.title}</Link>
            </Heading>
            <p {...lang}>{outline.summary}</p>
            {facts && (
              <p className={styles.facts} data-facts="">
                {facts}
              </p>
            )}
            {actions}
          </li>
        );
      })}
    </ul>
  );
}
