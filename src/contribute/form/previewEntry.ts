import type {SourceFile} from '../../guide/assembleGuide';
import type {Language} from '../../guide/languages';
import type {CaseStudy, CaseStudyEntry, Text} from '../../guide/model';
import {caseStudySchema} from '../../guide/schemas/caseStudy';
import type {Known} from '../../guide/schemas/fields';
import {ANY} from '../../guide/schemas/fields';
import type {CaseForm} from './caseForm';
import type {Draft, JsonRecord} from './draft';
import {asText, isList} from './draft';
import type {CaseFile} from './parseCaseFile';
import {parseCaseFile} from './parseCaseFile';
import {isBlank} from './tidyFields';

/**
 * The entry that a draft would make, as far as it goes: a fact that breaks a rule is left out, and what is missing is empty. Undefined
 * while the text cannot be parsed.
 */
export function toPreviewEntry(
  form: CaseForm,
  draft: Draft,
  file: SourceFile,
): CaseStudyEntry | undefined {
  const own = parseCaseFile(file.text);
  if (!own) return undefined;
  const original = draft.original && parseCaseFile(draft.original.text);
  const source = draft.original?.language ?? draft.language;
  const text = toText(own, draft.language, file.path);
  return {
    kind: 'caseStudy',
    id: file.path.split('/').at(-2) ?? '',
    original: source,
    facts: {...EMPTY, ...soundFields(original?.fields ?? own.fields, knownOf(form))},
    texts: new Map([
      ...(original ? [[source, toText(original, source, file.path)] as const] : []),
      [draft.language, text],
    ]),
  };
}

function toText({fields, sections}: CaseFile, language: Language, file: string): Text {
  const {title, summary, disclaimer} = fields;
  return {
    language,
    title: asText(title).trim(),
    summary: asText(summary).trim(),
    ...(isBlank(disclaimer) ? {} : {disclaimer: asText(disclaimer).trim()}),
    sections,
    file,
    state: {kind: 'original'},
  };
}

/** What every case study has; the rest is absent. */
const EMPTY: CaseStudy = {
  countries: [],
  places: [],
  organisations: [],
  themes: [],
  activities: [],
  audience: [],
  topics: [],
  levels: [],
  barriers: [],
  evidence: '',
  claims: {},
  reuse: [],
  chapters: [],
  sources: [],
  licence: '',
  inOtherLanguages: {},
};

function knownOf({data}: CaseForm): Known {
  const idsOf = (choices: readonly {readonly id: string}[]): ReadonlySet<string> =>
    new Set(choices.map(({id}) => id));
  return {...ANY, entries: {chapter: idsOf(data.chapters), caseStudy: idsOf(data.caseStudies)}};
}

const WORDS = ['title', 'summary', 'disclaimer'];

/** The fields that keep the rules of the schema, each by itself; of a list, the items that do. */
function soundFields(fields: JsonRecord, known: Known): Partial<CaseStudy> {
  const sound: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(caseStudySchema(known).shape)) {
    const value = fields[name];
    if (WORDS.includes(name) || value === undefined) continue;
    const candidates = isList(value)
      ? [value, value.filter((item) => schema.safeParse([item]).success)]
      : [value];
    const found = candidates.map((each) => schema.safeParse(each)).find(({success}) => success);
    if (found?.success) sound[name] = found.data;
  }
  // Each value has just been checked by the schema of its field.
  return sound;
}
