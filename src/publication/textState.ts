import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import {fillMessage} from '../guide/fillMessage';
import {formatTime} from '../guide/formatTime';
import type {Entry, SectionChange, SectionId, Text} from '../guide/model';
import {INTRO, WORDS_SECTION} from '../guide/model';
import {TRANSLATED_FROM} from '../guide/translatedFrom';
import type {BookContext} from './bookContext';

/** One line on how a text came about; none for an original. */
export function stateLine(
  entry: Entry,
  {translation}: Text,
  {language, messages}: BookContext,
): ElementContent[] {
  if (!translation) return [];
  const {notReviewed, reviewed, machineDraft} = messages.state;
  const {review, reviewedBy = '', reviewedOn} = translation;
  const parts = [
    TRANSLATED_FROM[language][entry.original],
    ...(translation.kind === 'machine-draft' ? [machineDraft] : []),
    review === 'none'
      ? notReviewed
      : fillMessage(reviewed, {
          reviewer: [reviewedBy],
          date: [formatTime({...(reviewedOn && {from: reviewedOn})}, language)],
        })
          .join('')
          .replace(/, $/, ''),
  ];
  return [h('p.guide-state', `${capitalize(parts.join('; '), language)}.`)];
}

/** The mark at a section that differs from its original; none where it does not. */
export function changeMark(
  {state}: Text,
  section: SectionId,
  {messages, language}: BookContext,
): ElementContent[] {
  const change = changesOf(state).find(({id}) => id === section)?.change;
  return change === undefined
    ? []
    : [h('p.guide-state.guide-state--behind', {lang: language}, messages.state.changes[change])];
}

/** The sections of a text that differ from its original. */
export function changesOf(state: Text['state']): readonly SectionChange[] {
  return state.kind === 'behind' ? state.sections : [];
}

/** The name of a section that differs, in the words of the book. */
export function nameOfChange({id, heading}: SectionChange, {messages}: BookContext): string {
  if (id === WORDS_SECTION) return messages.state.words;
  if (id === INTRO) return messages.state.introduction;
  return heading;
}

function capitalize(words: string, language: string): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
