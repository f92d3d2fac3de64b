import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {TextOutline} from '../../guide/outline';
import {notReviewed, notTranslated, reviewedBy, SHOWN_IN, WRITTEN_IN} from './sentences';
import styles from './LanguageStrip.module.css';

/**
 * The line above a text that says, in the reader's language, in which language it was written, whether this is a
 * translation and who reviewed it, and, when her language is missing, in which one it is shown. No script.
 */
export function LanguageStrip({state}: {state: TextOutline}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const isMissing = state.shown !== currentLocale;
  return (
    <p
      className={styles.strip}
      role="note"
      data-missing={isMissing || undefined}
      aria-label={translate({
        id: 'guide.strip.label',
        message: 'Language of this text',
        description: 'Name of the note for screen readers',
      })}
    >
      {sentences(state, isMissing).join(' ')}
    </p>
  );
}

function sentences(state: TextOutline, isMissing: boolean): string[] {
  const isTranslation = state.shown !== state.original;
  return [
    ...(isMissing ? [notTranslated(), SHOWN_IN[state.shown]()] : []),
    WRITTEN_IN[state.original](),
    ...(isTranslation ? [reviewSentence(state)] : []),
  ];
}

function reviewSentence({review, reviewedBy: reviewer}: TextOutline): string {
  return review === 'reviewed' && reviewer ? reviewedBy(reviewer) : notReviewed();
}
