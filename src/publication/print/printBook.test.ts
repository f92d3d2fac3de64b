import {h} from 'hastscript';
import {describe, expect, it} from 'vitest';
import type {Book, Division} from '../book';
import {sampleBook} from '../epub/sampleBook';
import {openHtml} from '../node/openHtml';
import {cssString} from './cssString';
import {printBook} from './printBook';
import {printChapter, printSheet} from './printSmall';

const STYLES = {
  fonts: "@font-face{font-family:A;src:url('data:font/woff2;base64,AAAA')}",
  styles: 'body{color:black}',
  pictures: new Map([['/img/pair.png', 'data:image/png;base64,AAAA']]),
};

const HOSTILE_TITLES = [
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"; } @page { size: 1mm } * { background: url(https://example.org/a) } /* "',
  '\\"}}@import "https://example.org/a.css";',
  'a\nb\r\nc\fd \\a \u2028 </STYLE >',
  '<!--',
  ']]>',
];

/** A book that has a title everywhere. */
function bookCalled(title: string): Book {
  const body = [
    h('p', {id: 'here'}, 'Words.'),
    h('section.guide-tool', {id: 'card'}, h('p.guide-tool__title', title)),
  ];
  const called = (kind: Division['kind'], divisions: Division[] = []): Division => ({
    id: `${kind}-${title}`,
    kind,
    number: '1',
    title,
    language: 'en',
    body,
    divisions,
  });
  return sampleBook('en', {
    title,
    subtitle: title,
    author: title,
    coverLines: [title],
    address: 'https://guide.example/',
    divisions: [called('imprint'), called('coverage'), called('part', [called('chapter')])],
    terms: [{id: 'term', label: title, uses: [{anchor: 'here', division: 'chapter'}]}],
    tools: [{anchor: 'card', title, division: `chapter-${title}`}],
  });
}

/** What a printed document holds that could run, ask for something outside, or dress pages that nobody meant. */
function dangersOf(html: string): string[] {
  const document = openHtml(html);
  const dangers: string[] = [];
  const active = 'script, link, iframe, object, embed, base, form, svg, template';
  for (const element of document.querySelectorAll('*')) {
    const {localName, attributes} = element as unknown as HtmlElement;
    for (const {name, value} of attributes) {
      const isAddress = name === 'src' || name === 'srcset' || name === 'background';
      if (name.startsWith('on')) dangers.push(`${localName} ${name}`);
      if (isAddress && !value.startsWith('data:')) dangers.push(`${localName} ${name}=${value}`);
      if (name === 'href' && localName !== 'a') dangers.push(`${localName} ${name}=${value}`);
      if (name === 'style' && !/^page: division-[a-z0-9-]+$/iu.test(value)) dangers.push(value);
    }
  }
  for (const {textContent} of document.querySelectorAll(active)) dangers.push(textContent);
  return dangers;
}

type HtmlElement = {
  readonly localName: string;
  readonly attributes: Iterable<{readonly name: string; readonly value: string}>;
};

/** Styles without the content of strings. */
function rulesOf(html: string): readonly string[] {
  return [...openHtml(html).querySelectorAll('style')].map(({textContent}) =>
    textContent.replaceAll(/"(?:[^"\\\n]|\\[^\n])*"/gu, '""'),
  );
}

describe('a printed book', () => {
  it.each(HOSTILE_TITLES)('has a title as words only: %j', (title) => {
    const book = bookCalled(title);
    const html = printBook(book, new Map(), STYLES);
    expect(dangersOf(html)).toEqual([]);
    const page = openHtml(html);
    const shown = (selector: string) => page.querySelector(selector)?.textContent;
    const words = title.replaceAll(/\r\n?/gu, '\n');
    expect(page.title).toBe(words.replaceAll(/[\t\n\f\r ]+/gu, ' '));
    expect(shown('.guide-cover__title')).toBe(words);
    expect(shown('.guide-division--chapter > h2')).toBe(`1 ${words}`);
    expect(shown('.guide-contents__chapter span')).toBe(`1 ${words}`);
    expect(shown('.guide-index > li')).toBe(`${words} 000`);
  });

  it.each(HOSTILE_TITLES)('has running heads that stay strings: %j', (title) => {
    const [fonts, styles, heads, ...more] = rulesOf(
      printBook(bookCalled(title), new Map(), STYLES),
    );
    expect([fonts, styles, more]).toEqual([STYLES.fonts, STYLES.styles, []]);
    expect(heads).toMatch(
      /^@page division-part-[a-z0-9-]*\{@top-left\{content:""\}@top-right\{content:""\}\}$/iu,
    );
  });

  it.each(HOSTILE_TITLES)('has small documents that are as safe: %j', (title) => {
    const book = bookCalled(title);
    const chapter = book.divisions[2]?.divisions[0];
    const [tool] = book.tools;
    if (chapter === undefined || tool === undefined) throw new Error('Expected chapter and tool');
    const documents = [printChapter(book, chapter, STYLES), printSheet(book, tool, STYLES)];
    for (const html of documents) {
      expect(dangersOf(html)).toEqual([]);
      expect(rulesOf(html).at(-1)).toMatch(
        /^@page (?:guide-tool)?\{@top-left\{content:""\}@top-right\{content:""\}\}$/u,
      );
      expect(openHtml(html).querySelector('.guide-tool__title')?.textContent).toBe(
        title.replaceAll(/\r\n?/gu, '\n'),
      );
    }
  });

  it('forbids in itself all that it does not hold', () => {
    const policy = openHtml(printBook(sampleBook(), new Map(), STYLES)).querySelector(
      'meta[http-equiv="Content-Security-Policy"]',
    );
    expect(policy?.getAttribute('content')).toBe(
      "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'",
    );
  });

  it('has only pictures that were read, the others by their words', () => {
    const images = openHtml(printBook(sampleBook(), new Map(), STYLES)).querySelectorAll('img');
    expect([...images].map((each) => [each.getAttribute('src'), each.getAttribute('alt')])).toEqual(
      [
        ['data:image/png;base64,AAAA', 'Two teachers ]]> & one board'],
        [null, ''],
        [null, 'A picture that is lost'],
      ],
    );
  });

  it('has cover, imprint and coverage before the contents, and the index last', () => {
    const {body} = openHtml(printBook(bookCalled('T'), new Map(), STYLES));
    const order = [...body.children].map((each) => each.getAttribute('class')?.split(' ').at(-1));
    expect(order).toEqual([
      'guide-cover',
      'guide-division--imprint',
      'guide-division--coverage',
      'guide-contents',
      'guide-division--part',
      'guide-division--index',
    ]);
  });

  it('has the known page at each line of the contents and the index', () => {
    const pages = new Map([
      ['imprint-T', 2],
      ['coverage-T', 3],
      ['part-T', 5],
      ['chapter-T', 6],
      ['card', 9],
      ['here', 8],
      ['index', 10],
    ]);
    const page = openHtml(printBook(bookCalled('T'), pages, STYLES));
    const numbers = [...page.querySelectorAll('.guide-contents__page')];
    expect(numbers.map(({textContent}) => textContent)).toEqual(['2', '3', '5', '6', '10', '9']);
    expect(page.querySelector('.guide-index__pages')?.textContent).toBe('8');
  });

  it('says its language, and that of each division', () => {
    const page = openHtml(printBook(sampleBook('lt'), new Map(), STYLES));
    expect(page.documentElement.getAttribute('lang')).toBe('lt');
    const chapter = page.querySelector('.guide-division--caseStudy');
    expect(chapter?.getAttribute('lang')).toBe('en');
  });
});

describe('cssString', () => {
  it.each([
    ['Plain – “words” ėš', '"Plain – “words” ėš"'],
    ['a"b', '"a\\22 b"'],
    ['a\\b', '"a\\5c b"'],
    ['</style>', '"\\3c /style>"'],
    ['a\nb', '"a\\a b"'],
  ])('of %j is %s', (text, expected) => {
    expect(cssString(text)).toBe(expected);
  });
});
