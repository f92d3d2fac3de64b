import {claimOf} from '../../../guide/claims';
import type {CaseStudy, CaseStudyEntry, Entry, Organisation, Reuse} from '../../../guide/model';
import {toTable, type Column, type Table} from './table';

const text = (
  name: string,
  title: string,
  cellOf: (facts: CaseStudy) => string | undefined,
): Column<CaseStudyEntry> => ({name, title, cellOf: ({facts}) => cellOf(facts)});

const list = (
  name: string,
  title: string,
  cellOf: (facts: CaseStudy) => readonly string[],
): Column<CaseStudyEntry> => ({name, title, type: 'list', cellOf: ({facts}) => cellOf(facts)});

const number = (
  name: string,
  title: string,
  cellOf: (facts: CaseStudy) => number | undefined,
): Column<CaseStudyEntry> => ({name, title, type: 'number', cellOf: ({facts}) => cellOf(facts)});

const codes = (name: string): string => `Codes of vocabulary/${name}.yaml`;

const CASE_COLUMNS: readonly Column<CaseStudyEntry>[] = [
  {name: 'id', title: 'Id', cellOf: ({id}) => id},
  list('countries', 'Countries (ISO 3166-1 alpha-2), home first', ({countries}) => countries),
  list('places', 'Places', ({places}) => places),
  text('from', 'Begin: day, month or year (ISO 8601)', ({period}) => period?.from),
  text('to', 'End, in the same form; empty when not stated', ({period}) => period?.to),
  {
    name: 'ongoing',
    title: 'Whether it was going on when the source was written, as far as stated',
    type: 'boolean',
    cellOf: ({facts}) => facts.period?.ongoing,
  },
  list('themes', codes('themes'), ({themes}) => themes),
  list('topics', codes('topics'), ({topics}) => topics),
  list('activities', codes('activities'), ({activities}) => activities),
  list('audience', codes('audiences'), ({audience}) => audience),
  list('levels', codes('education-levels'), ({levels}) => levels),
  list('barriers', codes('inclusion-barriers'), ({barriers}) => barriers),
  text('delivery', 'Code of vocabulary/delivery.yaml', ({delivery}) => delivery),
  number('staff_hours', 'Working hours of all staff together', ({effort}) => effort?.staffHours),
  text('cost_band', 'Code of vocabulary/cost-bands.yaml', ({effort}) => effort?.costBand),
  number(
    'transfer_staff_hours',
    'Working hours that a first try elsewhere takes, as the guide estimates',
    ({transfer}) => transfer?.staffHours,
  ),
  text(
    'transfer_cost_band',
    'What a first try elsewhere costs, as the guide estimates',
    ({transfer}) => transfer?.costBand,
  ),
  text('programme', 'Code of vocabulary/programmes.yaml', ({programme}) => programme?.name),
  text('action', 'Action of the programme', ({programme}) => programme?.action),
  text('project_number', 'Number of the project', ({programme}) => programme?.projectNumber),
  number('grant_eur', 'Grant in euros', ({programme}) => programme?.grant),
  text('evidence', 'Code of vocabulary/evidence.yaml', ({evidence}) => evidence),
  list('chapters', 'Chapters that the case is about', ({chapters}) => chapters),
  text('licence', 'Licence (SPDX)', ({licence}) => licence),
];

/** A row of a table that has several of them for one case study; `position` counts from 1. */
type Part<Value> = {readonly id: string; readonly position: number; readonly value: Value};

const partColumns = <Value>(
  fields: readonly (readonly [
    name: string,
    title: string,
    cellOf: (value: Value) => string | undefined,
  ])[],
): readonly Column<Part<Value>>[] => [
  {name: 'case_study', title: 'Id of the case study', cellOf: ({id}) => id},
  {
    name: 'position',
    title: 'Place in the list of the case study',
    type: 'integer',
    cellOf: ({position}) => position,
  },
  ...fields.map(([name, title, cellOf]) => ({
    name,
    title,
    cellOf: ({value}: Part<Value>) => cellOf(value),
  })),
];

const ORGANISATION_COLUMNS = partColumns<Organisation>([
  ['name', 'Name', ({name}) => name],
  ['kind', 'Code of vocabulary/organisation-kinds.yaml', ({kind}) => kind],
  ['role', 'Code of vocabulary/organisation-roles.yaml', ({role}) => role],
]);

const REUSE_COLUMNS = partColumns<Reuse>([
  ['role', 'Who tells it, as a role', ({role}) => role],
  ['institution', 'Institution', ({institution}) => institution],
  ['country', 'Country (ISO 3166-1 alpha-2)', ({country}) => country],
  ['date', 'Day, month or year (ISO 8601)', ({date}) => date],
  ['changed', 'What was changed', ({changed}) => changed],
  ['result', 'What came of it; empty when nobody has told', ({result}) => result],
  ['language', 'Language of these words (BCP 47)', ({language}) => language],
]);

type Claim = {readonly section: string; readonly claim: string};

const CLAIM_COLUMNS = partColumns<Claim>([
  ['section', 'Id of the section', ({section}) => section],
  ['claim', 'What its claims rest on: code of vocabulary/claims.yaml', ({claim}) => claim],
]);

/** The coded facts of case studies: one row each, and what each has several of in tables of its own. */
export function toCaseTables(entries: readonly Entry[]): readonly Table[] {
  const cases = entries.filter((entry) => entry.kind === 'caseStudy');
  const parts = <Value>(valuesOf: (entry: CaseStudyEntry) => readonly Value[]) =>
    cases.flatMap((entry): readonly Part<Value>[] =>
      valuesOf(entry).map((value, index) => ({id: entry.id, position: index + 1, value})),
    );
  const head = (name: string, title: string) => ({path: `data/${name}.csv`, title});
  const key = ['case_study', 'position'];
  return [
    toTable({...head('case-studies', 'Case studies'), key: ['id'], columns: CASE_COLUMNS}, cases),
    toTable(
      {...head('organisations', 'Organisations'), key, columns: ORGANISATION_COLUMNS},
      parts(({facts}) => facts.organisations),
    ),
    toTable(
      {...head('claims', 'What claims of sections rest on'), key, columns: CLAIM_COLUMNS},
      parts(toClaims),
    ),
    toTable(
      {...head('reuse', 'Tries elsewhere, as those tell who tried'), key, columns: REUSE_COLUMNS},
      parts(({facts}) => facts.reuse),
    ),
  ];
}

/** In the order of the original. */
function toClaims({facts, texts, original}: CaseStudyEntry): readonly Claim[] {
  const sections = texts.get(original)?.sections ?? [];
  return sections.flatMap(({id}) => {
    const claim = claimOf(facts, id);
    return claim === undefined ? [] : [{section: id, claim}];
  });
}
