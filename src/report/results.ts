import {entryPath} from '../guide/addresses';
import {DEFAULT_LANGUAGE, type Language} from '../guide/languages';
import {
  ANNEX_PART,
  type CaseStudyEntry,
  type Entry,
  type Guide,
  type VocabularyName,
} from '../guide/model';
import {toLabelled, toOutline} from '../guide/outline';
import type {ResultCategory} from './resultCategories';
import {countTexts, languagesOf, type CountsByLanguage} from './textCounts';

/** A result of the project, with what the Project Results Platform asks of one; what the content does not say is empty. */
export type Result = {
  readonly category: ResultCategory;
  readonly title: string;
  readonly description: string;
  /** In which it can be read. */
  readonly languages: readonly Language[];
  /** Labels in the language of the report, like those of the topics. */
  readonly themes: readonly string[];
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** Names of organisations. */
  readonly partners: readonly string[];
  readonly programme: string;
  readonly action: string;
  readonly projectNumber: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** Absolute where the site has a public address. */
  readonly address: string;
  readonly texts: CountsByLanguage;
};

/** What a report knows of the site and the reader. */
export type ReportSite = {
  readonly name: string;
  /** What the guide is, in one sentence. */
  readonly purpose: string;
  /** The title of the chapters together. */
  readonly handbook: string;
  readonly siteUrl?: string;
  /** With `/` at both ends. */
  readonly basePath: string;
  /** Of words in the report. */
  readonly language: Language;
};

/** The licence of all texts that do not say another: that of the project, which stands in the footer of every page. */
const TEXT_LICENCE = 'CC-BY-4.0';

/** The results of the project: the site, the handbook that its chapters make, and each case study. */
export function toResults(guide: Guide, site: ReportSite): readonly Result[] {
  const chapters = guide.entries.filter(({kind}) => kind === 'chapter');
  const cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
  const [first] = chapters;
  const website = toWhole(guide, guide.entries, site, '/');
  const handbook = toWhole(guide, chapters, site, first ? entryPath(first) : '/');
  return [
    {...website, category: 'website', title: site.name},
    ...(first ? [{...handbook, category: 'handbook' as const, title: site.handbook}] : []),
    ...cases.map((entry) => toCaseResult(guide, entry, site)),
  ];
}

function toWhole(
  guide: Guide,
  entries: readonly Entry[],
  site: ReportSite,
  path: string,
): Omit<Result, 'category' | 'title'> {
  const texts = countTexts(entries);
  const parts = entries.flatMap((entry) => (entry.kind === 'chapter' ? [entry.facts.part] : []));
  const themes = [...new Set(parts)]
    .filter((part) => part !== undefined)
    .filter((part) => part !== ANNEX_PART);
  return {
    description: site.purpose,
    languages: languagesOf(texts),
    themes: themes.map(labelIn(guide, 'parts', site.language)),
    topics: [],
    countries: [],
    partners: [],
    programme: '',
    action: '',
    projectNumber: '',
    licence: TEXT_LICENCE,
    address: toAddress(site, path, DEFAULT_LANGUAGE),
    texts,
  };
}

function toCaseResult(guide: Guide, entry: CaseStudyEntry, site: ReportSite): Result {
  const {facts, original} = entry;
  const {title, summary} = toOutline(entry, site.language);
  const texts = countTexts([entry]);
  const label = (vocabulary: VocabularyName) => labelIn(guide, vocabulary, site.language);
  return {
    category: 'publication',
    title,
    description: summary,
    languages: languagesOf(texts),
    themes: facts.themes.map(label('themes')),
    topics: facts.topics.map(label('topics')),
    countries: facts.countries,
    partners: facts.organisations.map(({name}) => name),
    programme: facts.programme ? label('programmes')(facts.programme.name) : '',
    action: facts.programme?.action ?? '',
    projectNumber: facts.programme?.projectNumber ?? '',
    licence: facts.licence,
    address: toAddress(site, entryPath(entry), original),
    texts,
  };
}

function labelIn(guide: Guide, vocabulary: VocabularyName, language: Language) {
  return (id: string): string => toLabelled(guide, vocabulary, id, language).label;
}

function toAddress({siteUrl = '', basePath}: ReportSite, path: string, language: Language): string {
  const root = language === DEFAULT_LANGUAGE ? basePath : `${basePath}${language}/`;
  return siteUrl + root + path.slice(1);
}
