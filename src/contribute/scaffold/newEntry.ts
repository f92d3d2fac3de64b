import * as z from 'zod';
import {REQUIRED_SECTIONS} from '../../guide/check/checkSections';
import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE} from '../../guide/languages';
import type {EntryKind} from '../../guide/model';
import type {Misplaced} from '../../guide/place';
import {placeOf} from '../../guide/place';
import {hasEightSections} from '../../guide/readOriginal';
import {caseStudySchema} from '../../guide/schemas/caseStudy';
import {chapterSchema} from '../../guide/schemas/chapter';
import {ANY} from '../../guide/schemas/fields';
import {newsItemSchema} from '../../guide/schemas/newsItem';
import type {JsonRecord} from '../form/draft';
import {emptyDraft} from '../form/emptyDraft';
import {toFrontMatter} from '../form/frontMatterText';
import {usualHeading} from './chapterHeadings';
import type {Gaps, Hints} from './gapYaml';
import {toGapYaml} from './gapYaml';
import {NEW_MESSAGES} from './messages/newMessages';
import type {NewSection, NewText} from './newText';
import {toText} from './newText';
import {textPath} from '../../guide/textPath';

/** What is known of a new entry. */
export type NewEntry = {
  readonly kind: EntryKind;
  readonly language: Language;
  /** What all its texts share in their paths; see `textPath`. */
  readonly key: string;
  readonly title: string;
  /** Absent where it is to be written later. */
  readonly summary?: string;
};

/**
 * The file of a new original: what is known in front matter, empty fields for what is required, and the usual headings. Or why no file
 * can stand there.
 */
export function newEntry(entry: NewEntry, vocabulary: Hints['vocabulary']): NewText | Misplaced {
  const {kind, key, language, title, summary} = entry;
  const path = textPath(kind, key, language);
  const place = placeOf(path);
  if ('rule' in place) return place;
  const isInPart = 'key' in place && hasEightSections(place);
  const filled: JsonRecord = {title, ...(summary !== undefined && {summary})};
  const gaps: Gaps = {filled: Object.keys(filled), also: alsoNeeded(entry)};
  const yaml = toGapYaml(schemaOf(kind, isInPart), gaps, {vocabulary, language});
  return toText(path, toFrontMatter(filled, yaml), sectionsOf(entry, isInPart));
}

/** Every reader who finds no text in her language is given English. */
function alsoNeeded({kind, language}: NewEntry): readonly string[] {
  return kind === 'caseStudy' && language !== DEFAULT_LANGUAGE ? ['inOtherLanguages'] : [];
}

function schemaOf(kind: EntryKind, isInPart: boolean): unknown {
  const schemas = {
    chapter: () => chapterSchema(ANY, isInPart),
    caseStudy: () => caseStudySchema(ANY),
    newsItem: () => newsItemSchema(ANY),
  };
  return z.toJSONSchema(schemas[kind](), {io: 'input', unrepresentable: 'any'});
}

function sectionsOf({kind, language}: NewEntry, isInPart: boolean): readonly NewSection[] {
  const {gap} = NEW_MESSAGES[language];
  if (kind === 'caseStudy') {
    const {sections} = emptyDraft(language);
    return sections.map(({id, level, heading}, at) => {
      const hasParts = level === 2 && sections[at + 1]?.level === 3;
      return {id, level, heading, ...(!hasParts && {gap})};
    });
  }
  const required = kind === 'chapter' && !isInPart ? [] : REQUIRED_SECTIONS[kind];
  const intro: NewSection = {id: '', level: 2, heading: '', gap};
  const headed = required.map((id): NewSection => {
    return {id, level: 2, heading: usualHeading(language, id) ?? id, gap};
  });
  return kind === 'chapter' && isInPart ? headed : [intro, ...headed];
}
