import {describe, expect, it} from 'vitest';
import type {Annex} from '../annex';
import {renderMarkdown} from '../markdown';

const ANNEX: Annex = {
  reference: (id) =>
    ['S2', 'S10', 'S3'].includes(id) ? {id, lang: 'en', html: `<i>Work ${id}</i>`} : undefined,
  term: (id) =>
    id === 'coaching' ? {label: 'Coaching', definition: 'Talk that helps.'} : undefined,
};

const render = (markdown: string) => renderMarkdown(markdown, {annex: ANNEX});

describe('citations', () => {
  it('lead to the list of sources of the same text, which has each work once, by number', () => {
    const html = render('A [@S10]. B [@S2; @S10].\n\n## Sources {#sources}\n');
    expect(html).toContain(
      '<span class="guide-citation">[<a href="#source-s2">S2</a>, <a href="#source-s10">S10</a>]</span>',
    );
    expect([...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'source-s2',
      'source-s10',
    ]);
    expect(html).toContain('<span lang="en"><i>Work S10</i></span>');
  });

  it('lead to the page of all sources where the text has no list', () => {
    expect(render('A [@S10].')).toContain('<a href="/sources/#source-s10">S10</a>');
  });

  it('of works that are not listed stay words', () => {
    expect(render('A [@S9].')).toBe('<p>A <span class="guide-citation">[S9]</span>.</p>');
  });

  it('leave what stands under the heading of the sources', () => {
    const html = render('A [@S3].\n\n## Sources {#sources}\n\n- A page.\n');
    expect(html.indexOf('source-s3')).toBeLessThan(html.indexOf('A page.'));
  });
});

describe('terms', () => {
  it('open their definition without script', () => {
    expect(render('About :term[coaching talks]{#coaching}.')).toBe(
      '<p>About <span class="guide-term" data-term="coaching">' +
        '<button type="button" class="guide-term__button" popovertarget="term-1">coaching talks</button>' +
        '<span id="term-1" popover="auto" class="guide-term__definition">' +
        '<strong><a href="/glossary/#coaching">Coaching</a></strong> Talk that helps.</span></span>.</p>',
    );
  });

  it('stay words where the glossary is silent and where a button would be inside another link', () => {
    expect(render(':term[A]{#unknown} [:term[B]{#coaching}](/news/x)')).not.toContain('<button');
  });
});
