import {fillMessage} from '../../guide/fillMessage';
import {formatTime} from '../../guide/formatTime';
import {LANGUAGE_NAMES} from '../../guide/languages';
import type {EntryKind} from '../../guide/model';
import {textPath} from '../../guide/textPath';
import {AUTHOR} from '../author';
import {toAddress, type ArchiveEdition} from './edition';
import {LICENCE} from './licence';
import {CONTENT_NAMES, STATE_NAMES, type ContentName} from './words/archiveWords';
import {ARCHIVE_WORDS} from './words/wordsByLanguage';

/** What an archive is, in the language of its texts, as Markdown. */
export function toReadme(edition: ArchiveEdition): string {
  const {readme, states, syntax, ...words} = ARCHIVE_WORDS[edition.language];
  const {headings} = readme;
  return `${[
    `# ${archiveTitle(edition)}`,
    words.purpose,
    readme.about,
    `${words.independent} ${words.promise}`,
    ...(edition.fundingStatement === undefined ? [] : [edition.fundingStatement]),
    factLines(edition).join('\n'),
    `## ${headings.contents}`,
    contentLines(edition).join('\n'),
    readme.fixity,
    `## ${headings.reading}`,
    syntax,
    readme.siteLinks,
    `## ${headings.states}`,
    STATE_NAMES.map((name) => `- ${states[name]}`).join('\n'),
    readme.noPromise,
    `## ${headings.citing}`,
    readme.cite,
    `> ${citationOf(edition)}`,
    `## ${headings.rights}`,
    fill(words.rights, {licence: LICENCE.name, address: LICENCE.address}),
  ].join('\n\n')}\n`;
}

/** The title of the site, said to be that of an archive. */
export function archiveTitle({language, titles, date}: ArchiveEdition): string {
  const day = formatTime({from: date}, language);
  return fill(ARCHIVE_WORDS[language].readme.title, {title: titles[language], date: day});
}

/** The line to be copied by who cites the archive. */
function citationOf(edition: ArchiveEdition): string {
  const {language, titles, date, code, siteUrl} = edition;
  const citation = fill(ARCHIVE_WORDS[language].readme.citation, {
    author: AUTHOR,
    year: date.slice(0, 4),
    title: `*${titles[language]}*`,
    date: formatTime({from: date}, language),
    code,
    licence: LICENCE.name,
  });
  return siteUrl === undefined ? citation : `${citation} ${toAddress(edition, language, '')}`;
}

function factLines(edition: ArchiveEdition): readonly string[] {
  const {language, date, code, siteUrl, guide} = edition;
  const {kinds, readme} = ARCHIVE_WORDS[language];
  const texts = guide.entries.flatMap(({kind, texts}) => {
    const text = texts.get(language);
    return text === undefined ? [] : [{kind, isBehind: text.state.kind === 'behind'}];
  });
  const count = (wanted: EntryKind) => texts.filter(({kind}) => kind === wanted).length;
  const {labels} = readme;
  return [
    [labels.language, `${LANGUAGE_NAMES[language]} (${language})`],
    [labels.edition, date],
    [labels.code, code],
    ...(siteUrl === undefined ? [] : [[labels.address, toAddress(edition, language, '')]]),
    [kinds.chapter, count('chapter')],
    [kinds.caseStudy, count('caseStudy')],
    [kinds.newsItem, count('newsItem')],
    [labels.behind, texts.filter(({isBehind}) => isBehind).length],
    [labels.missing, guide.entries.length - texts.length],
  ].map(([label = '', value = '']) => `- ${label}: ${value}`);
}

function contentLines(edition: ArchiveEdition): readonly string[] {
  const {language, guide} = edition;
  const {contents} = ARCHIVE_WORDS[language].readme;
  const paths: Readonly<Record<ContentName, string>> = {
    chapter: folderOf(textPath('chapter', 'x', language)),
    caseStudy: 'case-studies/',
    newsItem: folderOf(textPath('newsItem', 'x', language)),
    vocabulary: 'vocabulary/',
    bibliography: 'bibliography/',
    recognition: 'recognition/',
    texts: 'data/texts.csv',
    facts: 'data/',
    pictures: 'data/pictures.csv',
    missing: 'missing.csv',
    package: 'datapackage.json',
    citation: 'CITATION.cff',
    licence: 'LICENSE.txt',
  };
  const isThere: Readonly<Partial<Record<ContentName, boolean>>> = {
    chapter: hasTexts(edition, 'chapter'),
    caseStudy: hasTexts(edition, 'caseStudy'),
    newsItem: hasTexts(edition, 'newsItem'),
    recognition: guide.recognitions.length > 0,
  };
  return CONTENT_NAMES.filter((name) => isThere[name] !== false).map(
    (name) => `- \`${paths[name]}\`: ${contents[name]}`,
  );
}

function hasTexts({guide, language}: ArchiveEdition, wanted: EntryKind): boolean {
  return guide.entries.some(({kind, texts}) => kind === wanted && texts.has(language));
}

function folderOf(path: string): string {
  return path.replace(/[^/]*$/u, '');
}

function fill(message: string, values: Readonly<Record<string, string>>): string {
  const lists = Object.entries(values).map(([name, value]) => [name, [value]] as const);
  return fillMessage(message, Object.fromEntries(lists)).join('');
}
