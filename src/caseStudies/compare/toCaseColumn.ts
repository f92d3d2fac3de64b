import {formatTime} from '../../guide/formatTime';
import type {Period} from '../../guide/model';
import type {Language} from '../../guide/languages';
import type {EntryOutline, Labelled} from '../../guide/outline';
import type {CaseStudyFacts, EffortFacts} from '../../guide/caseStudyFacts';
import {COMPARED_FACTS, type CaseColumn, type ComparedFact} from './caseColumn';

/** What a column needs of a case study. */
export type ColumnSource = {
  readonly outline: EntryOutline;
  readonly facts: CaseStudyFacts;
  /** What a first small try elsewhere takes, as the guide estimates it. */
  readonly use?: EffortFacts;
};

/** The case study as a column of the comparison, in words of `language`. */
export function toCaseColumn(source: ColumnSource, language: Language): CaseColumn {
  const {outline} = source;
  const values = toValues(source, language);
  return {
    id: outline.id,
    title: outline.title,
    language: outline.state.summaryLanguage,
    path: outline.path,
    facts: COMPARED_FACTS.map((fact) => ({fact, values: values[fact]})),
  };
}

/** An open end is a dash without words, which no language has to word. */
function toTime(period: Period, language: Language): string {
  const time = formatTime(period, language);
  return period.ongoing === true && time !== '' ? `${time} –` : time;
}

function toValues(
  {outline, facts, use}: ColumnSource,
  language: Language,
): Record<ComparedFact, readonly string[]> {
  const {programme, effort} = facts;
  return {
    evidence: [facts.evidence.label],
    countries: labels(facts.countries),
    places: facts.places,
    period: stated(facts.period && toTime(facts.period, language)),
    organisations: toOrganisations(facts, language),
    organisationKinds: [...new Set(labels(facts.organisations.map(({kind}) => kind)))],
    activities: labels(facts.activities),
    audience: labels(facts.audience),
    themes: labels(facts.themes),
    topics: labels(facts.topics),
    levels: labels(facts.levels),
    barriers: labels(facts.barriers),
    delivery: stated(facts.delivery?.label),
    staffHours: hours(effort, language),
    costBand: stated(effort?.costBand?.label),
    firstTry: [...hours(use, language), ...stated(use?.costBand?.label)],
    programme: programme?.name.id === NONE_STATED ? [] : stated(programme?.name.label),
    project: [...stated(programme?.action), ...stated(programme?.projectNumber)],
    grant: euros(programme?.grant, language),
    languages: toLanguageNames(outline.state.available, language),
    licence: [facts.licence],
  };
}

/** The code that says in so many words that a source names no programme. */
const NONE_STATED = 'none-stated';

function labels(terms: readonly Labelled[]): string[] {
  return terms.map(({label}) => label);
}

function stated(words: string | undefined): readonly string[] {
  return words === undefined || words === '' ? [] : [words];
}

function toOrganisations(
  {organisations}: Pick<CaseStudyFacts, 'organisations'>,
  language: Language,
): string[] {
  return organisations.map(({name, role}) => `${name} (${role.label.toLocaleLowerCase(language)})`);
}

function hours(effort: EffortFacts | undefined, language: Language): string[] {
  if (effort?.staffHours === undefined) return [];
  const format = {style: 'unit', unit: 'hour', unitDisplay: 'long'} as const;
  return [new Intl.NumberFormat(language, format).format(effort.staffHours)];
}

function euros(amount: number | undefined, language: Language): string[] {
  if (amount === undefined) return [];
  const format = {style: 'currency', currency: 'EUR', maximumFractionDigits: 0} as const;
  return [new Intl.NumberFormat(language, format).format(amount)];
}

function toLanguageNames(languages: readonly Language[], language: Language): string[] {
  const names = new Intl.DisplayNames(language, {type: 'language'});
  return languages.map((each) => names.of(each) ?? each);
}
