import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatTime} from '../../guide/formatTime';
import {assertLanguage, type Language} from '../../guide/languages';
import type {TextOutline} from '../../guide/outline';
import {SectionsBehind} from './SectionsBehind';
import * as say from './sentences';
import styles from './LanguageStrip.module.css';

/**
 * The note above a text that says, in the reader's language, in which language it was written, whether this is a
 * translation, whether it is up to date and which sections are not, who reviewed it, and, when her language is missing,
 * in which one it is shown. No script.
 */
export function LanguageStrip({state}: {state: TextOutline}) {
  const reader = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  return (
    <div
      className={styles.strip}
      role="note"
      data-missing={state.shown !== reader || undefined}
      aria-label={translate({
        id: 'guide.strip.label',
        message: 'Language of this text',
        description: 'Name of the note for screen readers',
      })}
    >
      <p>{sentences(state, reader).join(' ')}</p>
      {state.behind.length > 0 && <SectionsBehind state={state} />}
    </div>
  );
}

function sentences(state: TextOutline, reader: Language): string[] {
  const {shown, original} = state;
  return [
    ...(shown === reader ? [] : [say.notTranslated()]),
    ...(shown === reader || shown === original ? [] : [say.SHOWN_IN[shown]()]),
    say.WRITTEN_IN[original](),
    ...(shown === original ? [] : translationSentences(state, reader)),
  ];
}

function translationSentences(state: TextOutline, reader: Language): string[] {
  return [
    state.behind.length === 0 ? say.UP_TO_DATE[state.shown]() : say.isTranslation(),
    ...(state.translationKind === 'machine-draft' ? [say.machineDraft()] : []),
    reviewSentence(state, reader),
  ];
}

function reviewSentence({review, reviewedBy, reviewedOn}: TextOutline, reader: Language): string {
  return review === 'reviewed' && reviewedBy && reviewedOn
    ? say.reviewedBy(reviewedBy, formatTime({from: reviewedOn}, reader))
    : say.notReviewed();
}
