import * as z from 'zod';
import {entryPath} from '../../guide/addresses';
import {claimOf} from '../../guide/claims';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide, Term, VocabularyName} from '../../guide/model';
import {toOutline} from '../../guide/outline';
import type {ToAddress} from '../siteAddress';

const language = z.enum(LANGUAGES).meta({description: 'ISO 639-1'});
const codes = z.array(z.string());

/** A case study as open data: codes, whose words stand in `words`. What a source does not give is absent or an empty list. */
export const caseRecordSchema = z.strictObject({
  id: z.string(),
  address: z.string().meta({description: 'Absolute where the site has a public address'}),
  original: language.meta({description: 'Language in which it was written'}),
  languages: z.array(language).meta({description: 'Languages in which the text can be read'}),
  title: z.partialRecord(language, z.string()),
  summary: z.partialRecord(language, z.string()),
  countries: codes.meta({description: 'ISO 3166-1 alpha-2, home country first'}),
  places: z.array(z.string()),
  organisations: z.array(z.strictObject({name: z.string(), kind: z.string(), role: z.string()})),
  from: z.string().optional().meta({description: 'ISO 8601 day, month or year'}),
  to: z.string().optional(),
  ongoing: z.boolean().optional(),
  themes: codes,
  topics: codes,
  activities: codes,
  audience: codes,
  levels: codes,
  barriers: codes,
  delivery: z.string().optional(),
  staffHours: z.number().optional(),
  costBand: z.string().optional(),
  programme: z.string().optional(),
  action: z.string().optional(),
  projectNumber: z.string().optional(),
  grant: z.number().optional().meta({description: 'Euros'}),
  evidence: z.string(),
  claims: z
    .record(z.string(), z.string())
    .meta({description: 'What the claims of a section rest on, by the id of the section'}),
  chapters: codes,
  sources: z.array(
    z.strictObject({
      title: z.string(),
      publisher: z.string(),
      language: z.string(),
      kind: z.string(),
      address: z.string().optional(),
      date: z.string().optional(),
    }),
  ),
  reuse: z
    .array(
      z.strictObject({
        role: z.string(),
        institution: z.string(),
        country: z.string(),
        date: z.string(),
        changed: z.string(),
        result: z.string().optional(),
        language: z.string().meta({description: 'BCP 47, of the words of this entry'}),
      }),
    )
    .meta({description: 'Where others tried it, as they tell it'}),
  licence: z.string().meta({description: 'SPDX identifier'}),
  disclaimer: z
    .partialRecord(language, z.string())
    .meta({description: 'What the source asks to be carried along wherever the text goes'}),
});

export type CaseRecord = z.infer<typeof caseRecordSchema>;

/** All case studies as one file. */
export const caseFileSchema = z
  .strictObject({
    cases: z.array(caseRecordSchema),
    words: z
      .record(z.string(), z.record(z.string(), z.record(language, z.string())))
      .meta({description: 'The words of the codes: vocabulary, code, language'}),
    fundingStatement: z
      .string()
      .optional()
      .meta({description: 'Who funded this edition; to be carried along with the data'}),
  })
  .meta({title: 'Case studies of Learning Together'});

export type CaseFile = z.infer<typeof caseFileSchema>;

/** The vocabularies whose codes records have. */
const CODED: readonly VocabularyName[] = [
  'activities',
  'audiences',
  'claims',
  'cost-bands',
  'countries',
  'delivery',
  'education-levels',
  'evidence',
  'inclusion-barriers',
  'organisation-kinds',
  'organisation-roles',
  'programmes',
  'source-kinds',
  'themes',
  'topics',
];

/** The case studies of a guide for programs. */
export function toCaseFile(
  {entries, vocabulary}: Guide,
  toAddress: ToAddress,
  fundingStatement?: string,
): CaseFile {
  const cases = entries.filter((entry) => entry.kind === 'caseStudy');
  return {
    cases: cases.map((entry) => toRecord(entry, toAddress)),
    words: Object.fromEntries(CODED.map((name) => [name, toWords(vocabulary[name])])),
    ...(fundingStatement !== undefined && {fundingStatement}),
  };
}

function toRecord(entry: CaseStudyEntry, toAddress: ToAddress): CaseRecord {
  const {id, original, facts, texts} = entry;
  const {period, delivery, effort, programme} = facts;
  const told = LANGUAGES.filter((each) => texts.has(each) || facts.inOtherLanguages[each]);
  const words = told.map((each) => [each, toOutline(entry, each)] as const);
  return {
    id,
    address: toAddress(entryPath(entry), original),
    original,
    languages: [...texts.keys()],
    title: Object.fromEntries(words.map(([each, {title}]) => [each, title])),
    summary: Object.fromEntries(words.map(([each, {summary}]) => [each, summary])),
    countries: [...facts.countries],
    places: [...facts.places],
    organisations: [...facts.organisations],
    ...period,
    themes: [...facts.themes],
    topics: [...facts.topics],
    activities: [...facts.activities],
    audience: [...facts.audience],
    levels: [...facts.levels],
    barriers: [...facts.barriers],
    ...(delivery !== undefined && {delivery}),
    ...effort,
    ...(programme && toProgramme(programme)),
    evidence: facts.evidence,
    claims: toClaims(entry),
    chapters: [...facts.chapters],
    sources: [...facts.sources],
    reuse: [...facts.reuse],
    licence: facts.licence,
    disclaimer: toDisclaimers(entry),
  };
}

function toDisclaimers({texts}: CaseStudyEntry): CaseRecord['disclaimer'] {
  return Object.fromEntries(
    [...texts].flatMap(([each, {disclaimer}]) =>
      disclaimer === undefined ? [] : [[each, disclaimer]],
    ),
  );
}

/** In the order of the original. */
function toClaims({facts, texts, original}: CaseStudyEntry): CaseRecord['claims'] {
  const sections = texts.get(original)?.sections ?? [];
  return Object.fromEntries(
    sections.flatMap(({id}) => {
      const claim = claimOf(facts, id);
      return claim === undefined ? [] : [[id, claim]];
    }),
  );
}

function toProgramme({name, ...rest}: NonNullable<CaseStudyEntry['facts']['programme']>) {
  return {programme: name, ...rest};
}

function toWords(terms: readonly Term[]): Record<string, Record<Language, string>> {
  return Object.fromEntries(terms.map(({id, label}) => [id, {...label}]));
}
