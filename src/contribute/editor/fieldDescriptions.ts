import {isLanguage, LANGUAGE_NAMES} from '../../guide/languages';

/** What each field is for, in English, by its path without positions in lists; a name alone stands for all fields of that name. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  // Texts
  title: 'Title of the page.',
  summary: 'One or two sentences, at most 300 characters. Search engines and lists show them.',
  disclaimer: 'Wording that the source asks to be carried along, in the language of this file.',
  inOtherLanguages: 'Title and summary for readers of languages without a translation.',
  countries: 'Countries by their two-letter code, the home country first.',
  places: 'Towns or districts, as they are called there.',
  organisations: 'Who took part: one line for each organisation.',
  'organisations.name': 'Official name of the organisation, in its own language.',
  'organisations.kind': 'What kind of organisation it is.',
  'organisations.role': 'What it did here.',
  period: 'When it took place, as far as the source says.',
  from: 'First day, month or year: 2024-05-31, 2024-05 or 2024. Never more exact than the source.',
  to: 'Last day, month or year, in the same form.',
  ongoing: 'true when it still goes on.',
  themes: 'Themes of the guide to which the practice belongs.',
  activities: 'What was done.',
  audience: 'For whom it is.',
  topics: 'What it is about, more exactly than its themes.',
  levels: 'Levels of education, where it is for some of them only.',
  barriers: 'What keeps people away from learning, where the practice is about it.',
  delivery: 'How people meet.',
  effort: 'What the practice took, as far as the source says.',
  transfer: 'What a first small try elsewhere takes, as the guide estimates it.',
  staffHours: 'Working hours of all staff together.',
  costBand: 'Costs besides working hours.',
  programme: 'Programme that paid for it.',
  'programme.name': 'Name of the programme.',
  action: 'Action of the programme, for example KA1 or KA220-SCH.',
  projectNumber: 'Number of the project, for example 2016-1-LV01-KA201-022658.',
  grant: 'Euros, without a sign.',
  evidence:
    'How sure it is: for a case or news item how far it got, for a chapter how strong the research is.',
  claims:
    'What the claims of a section rest on, by the id of the section: context, practice, results …',
  'claims.transfer': 'What the guide itself suggests cannot be called anything else.',
  reuse: 'Tries elsewhere, as those who tried tell them.',
  'reuse.role': 'Role of the person who tells it, no name.',
  'reuse.institution': 'Where it was tried.',
  'reuse.country': 'Two-letter code of the country.',
  'reuse.date': 'When: 2024-05-31, 2024-05 or 2024.',
  'reuse.changed': 'What was done otherwise.',
  'reuse.result': 'What came of it, when somebody has told.',
  'reuse.language': 'Language of these words: en, lt, lv …',
  chapters: 'Ids of chapters that the case illustrates: the name of the file without its number.',
  caseStudies: 'Ids of case studies that belong here: the names of their folders.',
  sources: 'Where the facts come from: at least one source.',
  'sources.title': 'Title of the source, in its own language.',
  'sources.publisher': 'Who published it.',
  'sources.language': 'Language of the source: en, lt, lv …',
  'sources.kind': 'What kind of source it is.',
  'sources.address': 'Address on the web.',
  'sources.date': 'When it was published or seen: 2024-05-31, 2024-05 or 2024.',
  licence:
    'Licence of the text (SPDX identifier). Choose CC-BY-4.0 unless the source demands another one.',
  pictures: 'The pictures that the texts show: one line for each file.',
  'pictures.file': 'Path from this file, for example img/workshop.jpg.',
  'pictures.people': 'Whether somebody can be recognised.',
  'pictures.consent':
    'Who keeps the written consent of those who can be recognised: role or institution, no names.',
  'pictures.credit': 'Maker, source and licence, where they are not those of the text.',
  when: 'When it happened, as far as the source says.',
  inferred: 'What we concluded and the source does not state.',

  // Translations
  translation: 'Makes this file a translation. The coded fields stand in the original only.',
  of: 'Language of the original.',
  'translation.kind': 'How the first version came about.',
  'translation.sections':
    'Fingerprints of the sections of the original. Written by "npm run translations -- accept", never by hand.',
  review: 'Whether a specialist who is a native speaker has read it.',
  reviewedBy: 'Role or institution of the specialist, no name.',
  reviewedOn: 'When it was read: 2024-05-31.',

  // Vocabularies
  source: 'Where the terms come from.',
  terms: 'The terms, in the order in which they are shown.',
  'terms.id':
    'What content files write: letters, digits and hyphens. Never change it once it is used.',
  'terms.label': 'The term in all five languages.',
  'terms.definition': 'What it means, in all five languages.',
  'terms.variants': 'Other accepted words for the same thing, by language.',
  'terms.awaitingSpecialist': 'Languages whose words a specialist should still look at.',

  // List of works (CSL-JSON)
  id: 'What texts cite: [@id].',
  type: 'What kind of work it is.',
  language: 'Language of the work: en, lt, lv …',
  author: 'Authors in the order of the work.',
  editor: 'Editors in the order of the work.',
  family: 'Family name.',
  given: 'Given names.',
  literal: 'Name of an institution.',
  issued: 'When it was published.',
  'original-date': 'When it was published first.',
  'date-parts': 'Year, month and day as numbers: [[2024, 5, 31]].',
  URL: 'Address on the web.',
  'collection-number': 'Number within the series.',
  'collection-title': 'Title of the series.',
  'container-title': 'Title of the journal or book in which it stands.',
  DOI: 'DOI without https://doi.org/.',
  edition: 'Edition.',
  ISBN: 'ISBN.',
  issue: 'Issue of the journal.',
  number: 'Number of the report or law.',
  page: 'Pages, for example 12–34.',
  publisher: 'Publisher.',
  'publisher-place': 'Place of the publisher.',
  volume: 'Volume.',
  custom: 'What this guide adds.',
  part: 'Part of the guide to which the work belongs.',
  checked: 'How the work was checked: with its figures, its existence only, or from memory.',
  living: 'true for a page that is kept up to date.',

  // Marks
  caseStudy: 'Id of the case study: the name of its folder.',
  criteria: 'Criteria that the practice meets.',
  reasons: 'Why it was chosen; English at least.',
  decidedBy: 'Who decided: roles or institutions; English at least.',
  decidedOn: 'When: 2024-05-31.',

  // Edition
  date: 'Day, as in 2024-05-31.',
};

/** The description of a field for an editor; nothing for the whole and for what has no description. */
export function describeField(path: readonly string[]): {readonly description?: string} {
  const name = path.at(-1) ?? '';
  if (isLanguage(name)) return {description: LANGUAGE_NAMES[name]};
  const [description] = [path.join('.'), name]
    .filter((key) => Object.hasOwn(DESCRIPTIONS, key))
    .map((key) => DESCRIPTIONS[key]);
  return description === undefined ? {} : {description};
}
