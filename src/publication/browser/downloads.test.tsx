import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Language} from '../../guide/languages';
import {toDownloadsData, type DownloadsData} from '../downloadsData';
import {sampleDownloads} from '../sampleDownloads';
import {ChapterPrint} from './ChapterPrint';
import {DownloadsNote} from './DownloadsNote';
import {WholeGuideLink} from './WholeGuideLink';
import {NoFiles} from './NoFiles';
import {OtherDownloads} from './OtherDownloads';
import {SmallFiles} from './SmallFiles';
import {ToolPdf} from './ToolPdf';
import {WholeFiles} from './WholeFiles';

const host = vi.hoisted(() => ({language: 'en', data: {}}));

vi.mock('@docusaurus/Translate', () => ({
  default: ({children, values = {}}: {children: string; values?: Record<string, ReactNode>}) =>
    children.split(/\{(\w+)\}/u).map((piece, at) => (at % 2 === 0 ? piece : values[piece])),
  translate: ({message}: {message: string}, values: Record<string, string> = {}) =>
    message.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole),
}));
vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: ReactNode}) => (
    <a href={`/base${to}`}>{children}</a>
  ),
}));
vi.mock('@docusaurus/useBaseUrl', () => ({default: (path: string) => `/base${path}`}));
vi.mock('@docusaurus/useGlobalData', () => ({usePluginData: () => host.data}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({i18n: {currentLocale: host.language}}),
}));
vi.mock('@docusaurus/theme-common/internal', () => ({
  useAlternatePageUtils: () => ({
    createUrl: ({locale}: {locale: string}) => `/base/${locale}/downloads/`,
  }),
}));

function openIn(language: Language, data: DownloadsData): void {
  host.language = language;
  host.data = data;
}

/** The words of each link, spaces of every kind as one. */
function linksOf(page: ReactNode): string[] {
  const html = renderToStaticMarkup(page);
  return [...html.matchAll(/<a[^>]*>(.*?)<\/a>/gu)].map(([, words = '']) =>
    words.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s+/gu, ' '),
  );
}

const data = toDownloadsData(sampleDownloads('en', 'new'), 'new');
const [pdf, epub] = [
  {name: 'book.pdf', format: 'pdf', bytes: 4_123_456, pages: 212, edition: 'Edition of May'},
  {name: 'book.epub', format: 'epub', bytes: 900_000, edition: 'Edition of May'},
] as const;

beforeEach(() => openIn('en', data));

describe('WholeFiles', () => {
  it('says of each file what it is for, its edition and pages, and in the link format and size', () => {
    const page = <WholeFiles files={[pdf, epub]} coverage={['1 of 2 chapters']} />;
    expect(linksOf(page)).toEqual(['Download: PDF, 4.1 MB', 'Download: EPUB, 900 kB']);
    const html = renderToStaticMarkup(page);
    expect(html).toContain('Edition of May · 212 pages');
    expect(html).toContain('To read on a phone');
    expect(html).toContain('<li>1 of 2 chapters</li>');
  });

  it('saves a file of the page’s language and says its type', () => {
    openIn('lt', data);
    const html = renderToStaticMarkup(<WholeFiles files={[epub]} coverage={[]} />);
    expect(html).toContain(
      'href="/base/downloads/book.epub" type="application/epub+zip" hrefLang="lt" download=""',
    );
  });
});

describe('SmallFiles', () => {
  const tools = [{...epub, format: 'pdf', bytes: 60_400, title: 'Card'}] as const;
  const chapter = {id: 'a', title: 'Chapter', path: '/guide/a/', tools, isBehind: false};

  it('lists chapters and below each its tools', () => {
    const groups = [{chapters: [{...chapter, chapter: {...pdf, pages: 1, bytes: 90_000}}]}];
    expect(linksOf(<SmallFiles groups={groups} />)).toEqual([
      'Chapter (PDF, One page, 90 kB)',
      'Card (PDF, A4, 60 kB)',
    ]);
  });

  it('leads to the page of a chapter that has no file itself', () => {
    const html = renderToStaticMarkup(<SmallFiles groups={[{chapters: [chapter]}]} />);
    expect(html).toContain('<a href="/base/guide/a/">Chapter</a>');
  });
});

describe('OtherDownloads', () => {
  it('names each language in itself, with formats and sizes in the reader’s language', () => {
    openIn('pl', data);
    const page = <OtherDownloads others={[{language: 'lt', files: [pdf, epub]}]} />;
    expect(linksOf(page)).toEqual(['Lietuvių: PDF 4,1 MB, EPUB 900 kB']);
    expect(renderToStaticMarkup(page)).toContain('<span lang="lt">Lietuvių</span>');
  });
});

describe('DownloadsNote', () => {
  it.each([
    ['none', ''],
    ['some', 'since some of these files were made'],
    ['all', 'since these files were made'],
  ] as const)('says when %s of the files are behind: "%s"', (behind, words) => {
    const html = renderToStaticMarkup(<DownloadsNote behind={behind} />);
    if (behind === 'none') expect(html).toBe('');
    else expect(html).toContain(words);
  });
});

describe('NoFiles', () => {
  it('says that there are none and how they are made', () => {
    const html = renderToStaticMarkup(<NoFiles />);
    expect(html).toContain('There are no files in this language yet.');
    expect(html).toContain('<code>npm run publication</code>');
  });
});

describe('ChapterPrint', () => {
  it('has the chapter, its tools and the way to the whole guide', () => {
    expect(linksOf(<ChapterPrint id="watching-lessons" shown="en" />)).toEqual([
      'This chapter as PDF: 3 pages, 1 kB',
      'Observation card (PDF, A4, 1 kB)',
      'The whole guide as PDF or EPUB',
    ]);
  });

  it('says when the content has changed since', () => {
    openIn('en', toDownloadsData(sampleDownloads('en', 'old'), 'new'));
    const html = renderToStaticMarkup(<ChapterPrint id="watching-lessons" shown="en" />);
    expect(html).toContain('have changed since these files were made');
  });

  it.each([
    ['that has no files', 'start', 'en'],
    ['shown in another language than the page’s', 'watching-lessons', 'lt'],
  ])('is nothing below a chapter %s', (_, id, shown) => {
    expect(renderToStaticMarkup(<ChapterPrint id={id} shown={shown} />)).toBe('');
  });
});

describe('ToolPdf', () => {
  it('leads to the sheet with this title, and is told apart by it', () => {
    const page = <ToolPdf chapter="watching-lessons" title="Observation card" shown="en" />;
    expect(linksOf(page)).toEqual(['As PDF: A4, 1 kB – Observation card']);
  });

  it.each([
    ['another title', 'Another card', 'en'],
    ['another language', 'Observation card', 'lt'],
  ])('is nothing for %s', (_, title, shown) => {
    const page = <ToolPdf chapter="watching-lessons" title={title} shown={shown} />;
    expect(renderToStaticMarkup(page)).toBe('');
  });
});

describe('WholeGuideLink', () => {
  it('is a link where there is a book, and nothing where there is none', () => {
    expect(linksOf(<WholeGuideLink />)).toHaveLength(1);
    openIn('en', toDownloadsData(undefined, 'new'));
    expect(renderToStaticMarkup(<WholeGuideLink />)).toBe('');
  });
});
