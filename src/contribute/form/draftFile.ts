import type {SourceFile} from '../../guide/assembleGuide';
import {splitFrontMatter} from '../../guide/frontMatter';
import type {Issue} from '../../guide/issue';
import {normalizeText} from '../../guide/normalizeText';
import {placeOf} from '../../guide/place';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import type {Draft} from './draft';
import {asText} from './draft';
import {toBody} from './draftBody';
import {toFrontMatter} from './frontMatterText';
import {parseCaseFile, whyUnreadable} from './parseCaseFile';
import {usualSections, withMissing} from './sectionHeadings';
import {withStamps} from './stamps';
import {suggestId, toId} from './suggestId';
import {isBlank, isSame} from './tidyFields';

/** Why a file cannot be opened in the form; at least one issue. */
export type Unreadable = {readonly issues: readonly Issue[]};

/**
 * The file of a draft: `case-studies/<id>/<language>.md`, its id made from the title while there is none. Never throws. What the form
 * does not show stays as it is in the file with which an edit began; where nothing was changed, the whole file does.
 */
export function toFile(draft: Draft): SourceFile {
  const {base = ''} = draft;
  const split = splitFrontMatter(base);
  const yaml = toFrontMatter(withStamps(draft), split?.yaml);
  const isBodyKept = split !== undefined && hasBodyOf(draft, base);
  const path = pathOf(draft);
  if (isBodyKept && yaml === `${split.yaml}\n`) return {path, text: base};
  const body = isBodyKept ? base.slice(split.bodyStart) : `\n${toBody(draft.sections)}`;
  return {path, text: `---\n${yaml}---\n${body}`};
}

/** No id, whatever a person writes, leads out of the folder of case studies. */
function pathOf({id, fields, language}: Draft): string {
  const folder = toId(id) || suggestId(asText(fields.title), []) || 'new-case-study';
  return `case-studies/${folder}/${language}.md`;
}

/** Tells whether the sections are those of the file, besides empty ones that the form has added. */
function hasBodyOf({sections}: Draft, base: string): boolean {
  const old = parseCaseFile(base)?.draftSections;
  if (!old) return false;
  const isOld = (id: string): boolean => old.some((each) => each.id === id);
  return isSame(
    sections.filter(({id, markdown}) => isOld(id) || !isBlank(markdown)),
    old,
  );
}

/**
 * A draft that edits a file; sections of a case study that the file lacks are in the draft, without text. `original` is the file of which
 * this one is a translation: the file does not need it, but check and preview do.
 */
export function readDraft(file: SourceFile, original?: SourceFile): Draft | Unreadable {
  const {path} = file;
  const text = normalizeText(file.text);
  const place = placeOf(path);
  if (!('key' in place) || place.kind !== 'caseStudy') {
    return {issues: [issueAt(path, FILE_START, 'unexpected-file')]};
  }
  const parsed = parseCaseFile(text);
  if (!parsed) return {issues: whyUnreadable({path, text})};
  const source = original && placeOf(original.path);
  return {
    task: 'edit',
    id: place.id,
    language: place.language,
    fields: parsed.fields,
    sections: withMissing(parsed.draftSections, usualSections(place.language)),
    base: text,
    ...(source &&
      'key' in source && {
        original: {
          language: source.language,
          text: normalizeText(original.text),
          compared: [],
        },
      }),
  };
}
