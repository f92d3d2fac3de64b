import type {SourceFile} from '../../guide/assembleGuide';
import type {Language} from '../../guide/languages';
import type {Section} from '../../guide/model';
import {INTRO} from '../../guide/model';
import type {TextPlace} from '../../guide/place';
import {fieldsOf} from '../../guide/roles';
import type {TextFile} from '../../guide/textFile';
import {parseTextFile} from '../../guide/textFile';
import {toFrontMatter} from '../form/frontMatterText';
import {startTranslation, toSectionPairs} from '../form/translationDraft';
import {usualHeading} from './chapterHeadings';
import {NEW_MESSAGES} from './messages/newMessages';
import type {NewSection, NewText} from './newText';
import {toComment, toText} from './newText';
import {textPath} from '../../guide/textPath';

/**
 * The file of a new translation: title and summary empty with those of the original beside them, the headings of the language, and in
 * each section the text of the original as a comment that the translation replaces. It has no stamps, so that it claims nothing until
 * somebody has compared it. Undefined when the original cannot be taken apart.
 */
export function newTranslation(
  original: SourceFile,
  place: TextPlace,
  language: Language,
): NewText | undefined {
  const file = parseTextFile(original, place);
  if (!file.body || file.yaml?.value === undefined) return undefined;
  const sections =
    place.kind === 'caseStudy'
      ? caseSections(original, language)
      : file.body.sections.map((section) => toSection(section, language));
  if (!sections) return undefined;
  const path = textPath(place.kind, place.key, language);
  const yaml = toFrontMatter({translation: {of: place.language, review: 'none'}}, wordGaps(file));
  return toText(path, yaml, sections);
}

/** Empty fields for the words that a translation has, each with that of the original as a comment. */
function wordGaps(file: TextFile): string {
  const fields = fieldsOf(file);
  return ['title', 'summary', 'disclaimer']
    .map((name) => [name, fields[name]] as const)
    .filter(([, words]) => typeof words === 'string')
    .map(([name, words]) => `${name}: # ${String(words).replace(/\s+/g, ' ').trim()}\n`)
    .join('');
}

function toSection({id, heading, markdown}: Section, language: Language): NewSection {
  return {
    id: id === INTRO ? '' : id,
    level: 2,
    heading: usualHeading(language, id) ?? toComment(heading),
    gap: translationGap(markdown, language),
  };
}

function caseSections(original: SourceFile, language: Language): readonly NewSection[] | undefined {
  const draft = startTranslation(original, language);
  if ('issues' in draft) return undefined;
  return toSectionPairs(draft).flatMap(({id, level, original: source, translation}) => {
    if (!source) return [];
    const text = source.markdown;
    const gap = text === '' ? {} : {gap: translationGap(text, language)};
    const heading = translation?.heading || toComment(source.heading);
    return [{id: id === INTRO ? '' : id, level, heading, ...gap}];
  });
}

function translationGap(text: string, language: Language): string {
  return `${NEW_MESSAGES[language].translationGap}\n\n${text}`;
}
