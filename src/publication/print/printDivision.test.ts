import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {describe, expect, it} from 'vitest';
import type {Division} from '../book';
import {BOOK_MESSAGES} from '../messages/bookMessages';
import {openHtml} from '../node/openHtml';
import {printDivision, type PrintContext} from './printDivision';

const CONTEXT: PrintContext = {
  messages: BOOK_MESSAGES.en,
  pages: new Map([
    ['here', 34],
    ['card', 40],
  ]),
};

function division(body: ElementContent[], rest: Partial<Division> = {}): Division {
  return {id: 'd', kind: 'chapter', title: 'Title', language: 'en', body, divisions: [], ...rest};
}

function print(printed: Division, level = 1) {
  return openHtml(toHtml(printDivision(printed, level, CONTEXT)));
}

/** The names and words of all headings. */
function headings(printed: Division, level: number): string[] {
  const page = print(printed, level);
  return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
    const {localName} = heading as unknown as {readonly localName: string};
    return `${localName} ${heading.textContent}`;
  });
}

/** The HTML of the body below the heading. */
function bodyOf(body: ElementContent[]): string {
  const [, ...rest] = printDivision(division(body), 1, CONTEXT).children;
  return toHtml(rest);
}

function sheet(...inside: ElementContent[]): ElementContent {
  const title = h('p.guide-tool__title', 'Card');
  return h('section.guide-tool', {id: 'card'}, title, ...inside);
}

describe('the headings of a division', () => {
  const inner = division([h('h2', 'Question'), h('h3', 'Detail')], {
    number: '2.3',
    title: 'Inner',
    language: 'lt',
  });
  const outer = division([h('h2', 'Before')], {number: '2', title: 'Outer', divisions: [inner]});

  it.each([
    [1, ['h1 2 Outer', 'h2 Before', 'h2 2.3 Inner', 'h3 Question', 'h4 Detail']],
    [3, ['h3 2 Outer', 'h4 Before', 'h4 2.3 Inner', 'h5 Question', 'h6 Detail']],
    [5, ['h5 2 Outer', 'h6 Before', 'h6 2.3 Inner', 'h6 Question', 'h6 Detail']],
  ])('begin at level %i and go down with its divisions', (level, expected) => {
    expect(headings(outer, level)).toEqual(expected);
  });

  it('carry the anchor, and the section says its language', () => {
    const printed = print(outer);
    expect(printed.querySelector('section section')?.getAttribute('lang')).toBe('lt');
    expect(printed.querySelector('h1')?.id).toBe('d');
  });

  it('are lowered inside sheets too', () => {
    expect(headings(division([sheet(h('h3', 'Step'))]), 2)).toEqual(['h2 Title', 'h4 Step']);
  });
});

describe('the body of a division', () => {
  it('is not changed by printing', () => {
    const body = [h('h2', 'Question'), h('p', h('a', {href: '#here'}, 'there')), sheet()];
    const before = structuredClone(body);
    bodyOf(body);
    expect(body).toEqual(before);
  });

  it('says behind a link into the book on which page it leads', () => {
    const link = h('a', {href: '#here'}, 'the case');
    expect(
      bodyOf([h('p', 'See ', link, ' and ', structuredClone(link), '.')]),
    ).toMatchInlineSnapshot(
      `"<p>See <a href="#here">the case</a> <span class="guide-page">(p. 34)</span> and <a href="#here">the case</a> <span class="guide-page">(p. 34)</span>.</p>"`,
    );
  });

  it('has room for a page that is not yet known', () => {
    expect(bodyOf([h('p', h('a', {href: '#nowhere'}, 'x'))])).toContain('(p. 000)');
  });

  it('has no pages in a document that has no page numbers', () => {
    const body = [h('p', h('a', {href: '#here'}, 'the case')), sheet()];
    expect(toHtml(printDivision(division(body), 1, {messages: BOOK_MESSAGES.en}))).not.toContain(
      'guide-page',
    );
  });

  it.each([
    ['the web', h('a', {href: 'https://example.org/'}, 'x')],
    ['a term', h('a.guide-term', {href: '#here'}, 'x')],
    ['a source', h('a', {href: '#source-here'}, 'x')],
    ['a note', h('a', {href: '#here', dataFootnoteRef: true}, 'x')],
    ['the text from a note', h('a', {href: '#here', dataFootnoteBackref: true}, 'x')],
    ['nothing', h('a', 'x')],
  ])('has no page behind a link to %s', (_, link) => {
    expect(bodyOf([h('p', link)])).toBe(toHtml(h('p', link)));
  });
});

describe('the sheets of a division', () => {
  const text = (words: string) => h('p', words);

  it('stand behind all else, with a line in their place that says where', () => {
    const printed = bodyOf([text('before'), sheet(text('inside')), text('after')]);
    expect(printed).toMatchInlineSnapshot(
      `"<p>before</p><p class="guide-tool-line"><a href="#card">Card</a> <span class="guide-page">(p. 40)</span></p><p>after</p><section class="guide-tool" id="card"><p class="guide-tool__title">Card</p><p>inside</p></section>"`,
    );
  });

  it('keep their order', () => {
    const second = h('section.guide-tool', {id: 'plan'}, h('p.guide-tool__title', 'Plan'));
    const printed = bodyOf([sheet(), text('between'), second, text('after')]);
    const order = ['>Card</a>', 'between', '>Plan</a>', 'after', 'id="card"', 'id="plan"'];
    const places = order.map((part) => printed.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('come before the divisions within', () => {
    const inner = division([text('inner')], {id: 'inner'});
    const printed = toHtml(
      printDivision(division([sheet(), text('after')], {divisions: [inner]}), 1, {
        messages: BOOK_MESSAGES.en,
      }),
    );
    expect(printed.indexOf('id="card"')).toBeGreaterThan(printed.indexOf('after'));
    expect(printed.indexOf('id="card"')).toBeLessThan(printed.indexOf('id="inner"'));
  });

  it('have no page numbers inside, since they are filled in by hand', () => {
    const printed = print(division([sheet(h('p', h('a', {href: '#here'}, 'the case')))]));
    expect(printed.querySelector('.guide-tool .guide-page')).toBeNull();
    expect(printed.querySelector('.guide-tool-line .guide-page')?.textContent).toBe('(p. 40)');
  });

  it('have a line with words even when they have no title', () => {
    const untitled = h('section.guide-tool', {id: 'card'}, text('inside'));
    const line = print(division([untitled])).querySelector('.guide-tool-line a');
    expect(line?.textContent).toBe('Title');
  });
});
