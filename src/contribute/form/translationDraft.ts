import type {SourceFile} from '../../guide/assembleGuide';
import type {Language} from '../../guide/languages';
import type {SectionId} from '../../guide/model';
import {WORDS_SECTION} from '../../guide/model';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import type {Draft, DraftOriginal, DraftSection} from './draft';
import type {Unreadable} from './draftFile';
import {readDraft} from './draftFile';
import {parseCaseFile} from './parseCaseFile';
import {headingIn, withMissing} from './sectionHeadings';
import {hasText, printsOf, stampsOf} from './stamps';

/** A new translation of an original: its sections with the usual headings, no text. */
export function startTranslation(original: SourceFile, language: Language): Draft | Unreadable {
  const source = readOriginal(original);
  if ('issues' in source) return source;
  const {id, language: of, sections, base: text = ''} = source;
  return {
    task: 'translate',
    id,
    language,
    fields: {translation: {of, review: 'none'}},
    sections: sections.map((section) => toTranslate(section, of, language)),
    original: {language: of, text, compared: []},
  };
}

/** A draft that brings a translation up to date: its text, and the sections of the original that it lacks, in their place. */
export function continueTranslation(
  original: SourceFile,
  translation: SourceFile,
): Draft | Unreadable {
  const source = readOriginal(original);
  if ('issues' in source) return source;
  const draft = readDraft(translation, original);
  if ('issues' in draft) return draft;
  const wanted = source.sections.map((each) => toTranslate(each, source.language, draft.language));
  return {...draft, task: 'translate', sections: withMissing(draft.sections, wanted)};
}

function readOriginal(file: SourceFile): Draft | Unreadable {
  const draft = readDraft(file);
  if ('issues' in draft) return draft;
  if ('translation' in draft.fields) {
    return {issues: [issueAt(file.path, FILE_START, 'no-original')]};
  }
  const sections = parseCaseFile(draft.base ?? '')?.draftSections ?? [];
  return {...draft, sections};
}

function toTranslate(section: DraftSection, from: Language, language: Language): DraftSection {
  return {...section, heading: headingIn(language, section, from), markdown: ''};
}

/** A section of a translation beside the one of its original. Title and summary are the pair with the id `WORDS_SECTION`. */
export type SectionPair = {
  readonly id: SectionId;
  readonly level: 2 | 3;
  /** Undefined for what the original no longer has, and for `WORDS_SECTION`. */
  readonly original?: DraftSection;
  readonly translation?: DraftSection;
  /** Whether the translation has the section, and was compared with it as it is now; a part is as its section. */
  readonly state: 'new' | 'changed' | 'current' | 'removed';
};

/** The sections of original and translation side by side, in the order of the original; empty when the original is not at hand. */
export function toSectionPairs(draft: Draft): readonly SectionPair[] {
  const source = draft.original;
  const sections = source && parseCaseFile(source.text)?.draftSections;
  if (!sections) return [];
  const states = statesOf(draft, source);
  let section: SectionId = WORDS_SECTION;
  const pairs = sections.map((original): SectionPair => {
    const {id, level} = original;
    if (level === 2) section = id;
    const translation = draft.sections.find((each) => each.id === id);
    return {id, level, original, ...(translation && {translation}), state: states(section)};
  });
  const removed = draft.sections
    .filter(({id, markdown}) => markdown !== '' && !pairs.some((pair) => pair.id === id))
    .map((translation): SectionPair => {
      const {id, level} = translation;
      return {id, level, translation, state: 'removed'};
    });
  return [{id: WORDS_SECTION, level: 2, state: states(WORDS_SECTION)}, ...pairs, ...removed];
}

function statesOf(draft: Draft, original: DraftOriginal): (id: SectionId) => SectionPair['state'] {
  const now = printsOf(original);
  const stamps = stampsOf(draft, original);
  return (id) => {
    if (!hasText(draft, id) || !Object.hasOwn(stamps, id)) return 'new';
    return stamps[id] === now[id] ? 'current' : 'changed';
  };
}

/** The draft with the person's word that she has, or has not, compared a section with the original as it is now. */
export function withCompared(draft: Draft, section: SectionId, isCompared: boolean): Draft {
  const {original} = draft;
  if (!original) return draft;
  const others = original.compared.filter((id) => id !== section);
  return {...draft, original: {...original, compared: isCompared ? [...others, section] : others}};
}
