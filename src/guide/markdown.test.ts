import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {renderMarkdown} from './markdown';
import {parseMarkdown} from './parseMarkdown';

describe('renderMarkdown', () => {
  it('makes a tool a section with its title', () => {
    expect(renderMarkdown(':::tool[A *card*]\n\n- [ ] first\n- [x] second\n\n:::'))
      .toMatchInlineSnapshot(`
        "<section class="guide-tool"><p class="guide-tool__title">A <em>card</em></p><ul>
        <li class="guide-task"><span class="guide-box">☐</span> first</li>
        <li class="guide-task"><span class="guide-box">☑</span> second</li>
        </ul></section>"
      `);
  });

  it('makes notes asides', () => {
    expect(renderMarkdown(':::tip[Mind]\nText.\n:::')).toMatchInlineSnapshot(
      `"<aside class="guide-note guide-note--tip"><p class="guide-note__title">Mind</p><p>Text.</p></aside>"`,
    );
  });

  it('marks terms and other languages', () => {
    const html = renderMarkdown(':term[shadowing]{#job-shadowing} or :lang[stažuotė]{lt}');
    expect(html).toMatchInlineSnapshot(
      `"<p><span class="guide-term" data-term="job-shadowing">shadowing</span> or <span lang="lt">stažuotė</span></p>"`,
    );
  });

  it('says of header cells what they head', () => {
    expect(renderMarkdown('| A | |\n| --- | --- |\n| 1 | 2 |')).toMatchInlineSnapshot(`
      "<div class="guide-table" tabindex="0" role="group" aria-label="A"><table>
      <thead>
      <tr>
      <th scope="col">A</th>
      <td></td>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td>2</td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  it('keeps heading ids and the short list of HTML', () => {
    const html = renderMarkdown('### A {#a}\n\nPress <kbd>P</kbd>, H<sub>2</sub>O.');
    expect(html).toBe('<h3 id="a">A</h3>\n<p>Press <kbd>P</kbd>, H<sub>2</sub>O.</p>');
  });

  it('rewrites links and pictures and keeps openers from other sites', () => {
    const link = (href: string): string => href.replace(/^\//, '/lt/');
    expect(
      renderMarkdown('[a](/news/a) [b](https://example.org) ![c](/img/c.png)', {link}),
    ).toMatchInlineSnapshot(
      `"<p><a href="/lt/news/a">a</a> <a href="https://example.org" rel="noopener noreferrer">b</a> <img src="/lt/img/c.png" alt="c"></p>"`,
    );
  });

  it('names footnotes in the language of the page', () => {
    const html = renderMarkdown('A[^1]\n\n[^1]: B', {
      footnotesTitle: 'Pastabos',
      footnoteBackLabel: 'Atgal',
      idPrefix: 'x-',
    });
    expect(html).toMatchInlineSnapshot(`
      "<p>A<sup><a href="#x-note-fn-1" id="x-note-fnref-1" data-footnote-ref="" aria-describedby="x-footnote-label">1</a></sup></p>
      <section data-footnotes="" class="footnotes"><p class="guide-footnotes__title" id="x-footnote-label">Pastabos</p>
      <ol>
      <li id="x-note-fn-1">
      <p>B <a href="#x-note-fnref-1" data-footnote-backref="" aria-label="Atgal" class="data-footnote-backref">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });

  it('leaves the tree as it was', () => {
    const {tree} = parseMarkdown(':::tip\n- [ ] :term[a]{#b}\n:::');
    const before = JSON.stringify(tree);
    renderMarkdown(tree);
    expect(JSON.stringify(tree)).toBe(before);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<style>p{}</style>'],
    ['<iframe src="https://example.org"></iframe>'],
    ['<form action="https://example.org"><input name="a"><button>b</button></form>'],
    ['<p onclick="alert(1)" style="color:red">a</p>'],
    ['<img src="x" onerror="alert(1)">'],
    ['<a href="javascript:alert(1)">a</a>'],
    ['[a](javascript:alert(1))'],
    ['[a](data:text/html;base64,PHNjcmlwdD4=)'],
    ['<svg onload="alert(1)"><script>alert(1)</script></svg>'],
    ['<math><mtext></mtext></math><object data="x"></object><embed src="x">'],
    [':::tool[a]{onclick="alert(1)" style="x"}\nb\n:::'],
    [':term[a]{#b onclick="alert(1)"}'],
    ['<details open ontoggle="alert(1)"><summary>a</summary></details>'],
  ])('lets nothing run or reach out: %s', (markdown) => {
    expect(renderMarkdown(markdown)).not.toMatch(
      /<(?:script|style|iframe|form|input|button|svg|math|object|embed)|\son[a-z]+=|style=|javascript:|data:text|alert\(1\)<\/script/i,
    );
  });

  it('lets nothing run, whatever is put together', () => {
    const pieces = [
      '<script>',
      '</script>',
      '<b ',
      'onclick="x"',
      '>',
      '<img src=x ',
      '[a](',
      'javascript:x',
      ')',
      '<a href="',
      '"',
      ':term[',
      ']{',
      '}',
      '\n\n',
      ':::tool[',
      '`',
      '<!--',
      '-->',
      '<svg>',
    ];
    const markdown = fc
      .array(fc.constantFrom(...pieces), {maxLength: 25})
      .map((all) => all.join(''));
    fc.assert(
      fc.property(markdown, (text) => {
        const tags = renderMarkdown(text).match(/<[a-z][^>]*>/gi) ?? [];
        expect(
          tags.filter((tag) => /^<(?:script|svg)|\sonclick|href="javascript/i.test(tag)),
        ).toEqual([]);
      }),
      {numRuns: 200},
    );
  });
});
