import {USE_SECTION} from '../../guide/claims';
import {DEFAULT_LANGUAGE} from '../../guide/languages';
import type {SectionId} from '../../guide/model';
import type {CaseForm} from './caseForm';
import type {Draft, DraftSection} from './draft';
import {asRecord} from './draft';
import type {
  ChoiceField,
  Field,
  GroupField,
  LanguageTextField,
  SectionField,
  StepFields,
} from './field';
import {STEPS} from './field';
import {asFields, asSchema, CASE_JSON_SCHEMA} from './fieldOrder';
import {STEP_OF, stepOfPath, stepOfSection} from './formSteps';
import {parseCaseFile} from './parseCaseFile';
import {optionsOf, toFields} from './schemaFields';
import {USUAL_SECTIONS, usualHeadings} from './sectionHeadings';

/**
 * The fields of the form for a draft, step by step, made from the schema of case studies and the vocabulary. In each step facts come
 * first, then sections. A translation has only words: title, summary, disclaimer where its original has one, and sections. Steps
 * without fields are left out.
 */
export function toFormFields(form: CaseForm, draft: Draft): readonly StepFields[] {
  const facts = isTranslation(draft) ? wordFields(form, draft) : factFields(form, draft);
  const sections = sectionFields(form, draft);
  return STEPS.map((step) => ({
    step,
    fields: [
      ...facts.filter(({name}) => stepOfPath([name]) === step),
      ...sections.filter(({name}) => stepOfSection(name) === step),
    ],
  })).filter(({fields}) => fields.length > 0);
}

/** Tells whether a draft is a translation of another text. */
export function isTranslation({fields}: Draft): boolean {
  return 'translation' in fields;
}

/** All fields of the front matter, in the order of `STEP_OF`. Claims stand beside the sections. */
function factFields(form: CaseForm, draft: Draft): readonly Field[] {
  const order = Object.keys(STEP_OF);
  return toFields(form, CASE_JSON_SCHEMA, '')
    .filter(({name}) => name !== CLAIMS)
    .map((field) => (field.control === 'languageText' ? inOthers(form, draft, field) : field))
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** The languages that have no text of this case study; English, which every reader falls back on, is required. */
function inOthers({data}: CaseForm, {id, language}: Draft, field: LanguageTextField): Field {
  const files = data.caseStudies.find((each) => each.id === id)?.files ?? {};
  const isWritten = ({name}: GroupField): boolean =>
    name === language || Object.hasOwn(files, name);
  const languages = field.languages
    .filter((group) => !isWritten(group))
    .map((group) => ({...group, required: group.name === DEFAULT_LANGUAGE}));
  return {...field, languages, required: languages.some(({required}) => required)};
}

function wordFields(form: CaseForm, draft: Draft): readonly Field[] {
  const original = draft.original && parseCaseFile(draft.original.text)?.fields;
  const needsDisclaimer = original !== undefined && 'disclaimer' in original;
  const names = ['title', 'summary'];
  if (needsDisclaimer || 'disclaimer' in draft.fields) names.push('disclaimer');
  return factFields(form, draft)
    .filter(({name}) => names.includes(name))
    .map((field) => (field.name === 'disclaimer' ? {...field, required: needsDisclaimer} : field));
}

const CLAIMS = 'claims';

/** The sections of the draft; parts stand in their section. */
function sectionFields(form: CaseForm, draft: Draft): readonly SectionField[] {
  const fields: SectionField[] = [];
  for (const section of draft.sections) {
    const field = toSectionField(form, draft, section);
    const above = section.level === 3 ? fields.pop() : undefined;
    fields.push(above ? {...above, parts: [...above.parts, field]} : field);
  }
  return fields;
}

function toSectionField(form: CaseForm, draft: Draft, {id, level}: DraftSection): SectionField {
  return {
    name: id,
    key: `sections.${id}`,
    required: level === 2 && USUAL_SECTIONS.some((usual) => usual.id === id),
    control: 'section',
    headings: usualHeadings(draft.language, id),
    parts: [],
    ...(hasClaim(draft, id) && level === 2 && {claim: claimField(form, id)}),
  };
}

/** Sections that tell facts; a section of another kind only where it has a claim already. */
const CLAIMING: readonly SectionId[] = ['context', 'practice', 'results'];

function hasClaim(draft: Draft, id: SectionId): boolean {
  if (isTranslation(draft) || id === USE_SECTION) return false;
  return CLAIMING.includes(id) || Object.hasOwn(asRecord(draft.fields[CLAIMS]), id);
}

function claimField(form: CaseForm, id: SectionId): ChoiceField {
  const schema = asSchema(asFields(CASE_JSON_SCHEMA)[CLAIMS]).additionalProperties;
  return {
    name: id,
    key: CLAIMS,
    required: false,
    control: 'choice',
    options: optionsOf(form, schema),
    vocabulary: 'claims',
  };
}
