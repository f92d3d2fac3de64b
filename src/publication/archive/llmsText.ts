import {entryPath} from '../../guide/addresses';
import {fillMessage} from '../../guide/fillMessage';
import {LANGUAGE_NAMES, LANGUAGES, type Language} from '../../guide/languages';
import type {ChapterEntry, Entry, Guide} from '../../guide/model';
import {byTimeDescending, toLabelled, toOutline} from '../../guide/outline';
import {pluralForm} from '../../guide/pluralForm';
import {toAddress, toRootAddress, type SiteEdition} from './edition';
import {evidenceOf} from './evidence';
import {LICENCE} from './licence';
import {LLMS_FILE, SITE_FILE_NAMES, SITE_FILES, SOURCE_FILE, type SiteFileName} from './siteFiles';
import {STATE_NAMES} from './words/archiveWords';
import {ARCHIVE_WORDS} from './words/wordsByLanguage';

/**
 * The table of contents of a site in one language for programs: what the guide is, how its texts are to be read, and a link to the
 * Markdown source of each.
 *
 * @see https://llmstxt.org
 */
export function toLlmsText(site: SiteEdition): string {
  const words = ARCHIVE_WORDS[site.language];
  const {states, llms} = words;
  const rights = {licence: [LICENCE.name], address: [LICENCE.address]};
  return `${[
    `# ${site.titles[site.language]}`,
    `> ${words.purpose}`,
    `${words.independent} ${words.promise}`,
    ...(site.fundingStatement === undefined ? [] : [oneLine(site.fundingStatement)]),
    fillMessage(words.rights, rights).join(''),
    llms.links,
    words.syntax,
    STATE_NAMES.map((name) => `- ${states[name]}`).join('\n'),
    llms.care,
    ...sections(site),
  ].join('\n\n')}\n`;
}

function sections(site: SiteEdition): readonly string[] {
  const {kinds, llms} = ARCHIVE_WORDS[site.language];
  const {entries} = site.guide;
  const lines = (some: readonly Entry[]) => some.map((entry) => entryLine(site, entry));
  const news = entries.filter((entry) => entry.kind === 'newsItem');
  return [
    ...chapterSections(site),
    section(kinds.caseStudy, lines(entries.filter(({kind}) => kind === 'caseStudy'))),
    section(kinds.newsItem, lines(news.sort((a, b) => byTimeDescending(a.facts, b.facts)))),
    section(
      llms.headings.data,
      SITE_FILE_NAMES.map((name) => fileLine(site, name)),
    ),
    section(llms.headings.languages, languageLines(site)),
  ].filter((each) => each !== '');
}

/** The chapters by part: first those of none, then in the order of the vocabulary of parts. */
function chapterSections(site: SiteEdition): readonly string[] {
  const {entries, vocabulary} = site.guide;
  const chapters = entries.filter((entry): entry is ChapterEntry => entry.kind === 'chapter');
  const linesOf = (part: string | undefined) =>
    chapters.filter(({facts}) => facts.part === part).map((entry) => entryLine(site, entry));
  return [
    section(ARCHIVE_WORDS[site.language].llms.headings.start, linesOf(undefined)),
    ...vocabulary.parts.map(({id, label}) => section(label[site.language], linesOf(id))),
  ];
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

function entryLine(site: SiteEdition, entry: Entry): string {
  const {title, summary} = toOutline(entry, site.language);
  const address = toAddress(site, site.language, `${entryPath(entry).slice(1)}${SOURCE_FILE}`);
  const notes = notesOn(site, entry);
  return link(title, address, notes === '' ? summary : `${summary} (${notes})`);
}

/** What a reader of the line should know before she follows it. */
function notesOn({guide, language}: SiteEdition, entry: Entry): string {
  const {llms} = ARCHIVE_WORDS[language];
  const {shown, behind} = toOutline(entry, language).state;
  return [
    ...evidenceNote(guide, entry, language),
    ...(shown === language ? [] : [llms.textIn[shown]]),
    ...(behind.length === 0 ? [] : [pluralForm(language, llms.behind, behind.length)]),
  ].join('; ');
}

/** The scale of chapters says of itself that it is one of evidence. */
function evidenceNote(guide: Guide, entry: Entry, language: Language): readonly string[] {
  const evidence = evidenceOf(entry);
  if (evidence === undefined) return [];
  const {label} = toLabelled(guide, ...evidence, language);
  if (entry.kind === 'chapter') return [label];
  return [fillMessage(ARCHIVE_WORDS[language].llms.evidence, {label: [label]}).join('')];
}

function fileLine(site: SiteEdition, name: SiteFileName): string {
  const {of, path} = SITE_FILES[name];
  const {title, about} = ARCHIVE_WORDS[site.language].llms.files[name];
  const address = of === 'root' ? toRootAddress(site, path) : toAddress(site, site.language, path);
  return link(title, address, about);
}

function languageLines(site: SiteEdition): readonly string[] {
  return LANGUAGES.filter((each) => each !== site.language).map((each) =>
    link(LANGUAGE_NAMES[each], toAddress(site, each, LLMS_FILE), site.titles[each]),
  );
}

/** Readers of the format end a title at the first `]`, however it is written. */
function link(title: string, address: string, about: string): string {
  const name = oneLine(title).replaceAll('[', '(').replaceAll(']', ')');
  return `- [${name}](${address}): ${oneLine(about)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
