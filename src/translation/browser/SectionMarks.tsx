import {createContext, useContext, type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {INTRO, type SectionChange} from '../../guide/model';
import type {TextOutline} from '../../guide/outline';
import {CHANGES} from './sentences';
import styles from './SectionMarks.module.css';

type Marks = {readonly changes: readonly SectionChange[]; readonly originalUrl: string};

const MarksContext = createContext<Marks>({changes: [], originalUrl: ''});

/** Tells the headings of the text inside which of its sections are behind the original. */
export function SectionMarks({state, children}: {state: TextOutline; children: ReactNode}) {
  const originalUrl = useAlternatePageUtils().createUrl({
    locale: state.original,
    fullyQualified: false,
  });
  return (
    <MarksContext.Provider value={{changes: state.behind, originalUrl}}>
      <SectionMark id={INTRO} isTarget />
      {children}
    </MarksContext.Provider>
  );
}

/**
 * A quiet mark below the heading of a section that is behind: a link to the same section of the original, in the
 * reader's language; nothing for other sections. The text before the first heading has no heading with its id, so there
 * the mark is what links lead to.
 */
export function SectionMark({id, isTarget = false}: {id: string; isTarget?: boolean}) {
  const {changes, originalUrl} = useContext(MarksContext);
  const {currentLocale} = useDocusaurusContext().i18n;
  const change = changes.find((each) => each.id === id)?.change;
  if (change === undefined || change === 'new') return null;
  const words = CHANGES[change]();
  return (
    <p className={styles.mark} role="note" lang={currentLocale} {...(isTarget && {id})}>
      {change === 'changed' ? <a href={`${originalUrl}#${id}`}>{words}</a> : words}
    </p>
  );
}
