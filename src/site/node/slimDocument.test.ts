import {describe, expect, it} from 'vitest';
import {slimDocument} from './slimDocument';

const parts = {
  baseUrl: '/lt/',
  head: '<script type="module" src="/lt/our.js"></script>',
  styles: 'OUR',
};

function slim(html: string): string | undefined {
  return slimDocument(html, parts, new Set());
}

describe('slimDocument', () => {
  it("takes the host's scripts, hints, styles and sprite out and puts ours in", () => {
    const html =
      '<!doctype html><html lang=lt><head><link rel=stylesheet href=/lt/assets/css/styles.1.css>' +
      '<link rel=modulepreload href=/lt/assets/js/main.js><script src=/lt/assets/js/main.js defer></script></head>' +
      '<body><svg style="display: none;"><defs><symbol id=x></symbol></defs></svg><p>Text</p></body></html>';
    expect(slim(html)).toBe(
      '<!doctype html><html lang=lt><head><link rel="stylesheet" href="OUR">' +
        `${parts.head}</head><body><p>Text</p></body></html>`,
    );
  });

  it('keeps inline scripts, data and scripts of other folders', () => {
    const html =
      '<html><head></head><body><script>let a = "<p>";</script>' +
      '<script type="application/ld+json">{"a":"</p>"}</script><script src="/lt/other.js"></script></body></html>';
    expect(slim(html)).toBe(html.replace('</head>', `${parts.head}</head>`));
  });

  it('keeps pictures that are shown, and text as it is written', () => {
    const html =
      '<html><head></head><body><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>ė &amp; ž</body></html>';
    expect(slim(html)).toContain('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>ė &amp; ž');
  });

  it('puts our head before the body where the head has no end tag', () => {
    expect(slim('<html><head><title>T</title><body>Text')).toBe(
      `<html><head><title>T</title>${parts.head}<body>Text`,
    );
  });

  it('leaves applications alone', () => {
    expect(slim('<html data-guide-application lang=lt><body></body></html>')).toBeUndefined();
  });

  it('is not switched off by the text of a page', () => {
    const html = `<html lang=lt><head></head><body>${'x'.repeat(2000)}data-guide-application</body></html>`;
    expect(slim(html)).toBeDefined();
  });

  it('collects the names that style rules select by', () => {
    const tokens = new Set<string>();
    slimDocument('<html><body><p class="a b" id=c data-x=on>d</p></body></html>', parts, tokens);
    expect([...tokens].sort()).toEqual([
      'a',
      'b',
      'body',
      'c',
      'class',
      'data-x',
      'html',
      'id',
      'on',
      'p',
    ]);
  });
});
