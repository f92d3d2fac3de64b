import {describe, expect, it} from 'vitest';
import {openEpub, type XmlElement} from '../node/openEpub';
import {HOSTILE_CLEAN} from './sampleBodies';
import {sampleBook, sampleParts} from './sampleBook';
import {writeEpub} from './writeEpub';

const BOOK = openEpub(writeEpub(sampleBook(), sampleParts()));

function hrefs(document: XmlElement, within: string): (string | null)[] {
  return [...document.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href'));
}

describe('the navigation', () => {
  const nav = BOOK.parse('nav.xhtml');

  it('has the contents, nested as the book is', () => {
    const list = nav.querySelector('nav[role="doc-toc"] > ol');
    const outline = (items: Iterable<XmlElement> | undefined): unknown[] =>
      [...(items ?? [])].map((item) => {
        const nested = item.querySelector(':scope > ol');
        const title = item.querySelector('a')?.textContent;
        return nested ? [title, outline(nested.children)] : title;
      });
    expect(outline(list?.children)).toEqual([
      'Imprint',
      'In this language',
      'Start here',
      ['1 Professional development', ['1.1 Visits & job shadowing']],
      ['Case studies', [HOSTILE_CLEAN, 'More cases']],
      'Chronicle',
      'Glossary',
      'Sources',
      'Index of terms',
    ]);
  });

  it('lists the tools, except those that stand nowhere', () => {
    expect(hrefs(nav, '#tools')).toEqual([
      'visits.xhtml#tool-visits',
      'kaisiadorys.xhtml#tool-of-a-case',
    ]);
  });

  it('has landmarks', () => {
    const links = [...nav.querySelectorAll('nav[hidden] a')];
    const types = links.flatMap((link) => link.getAttribute('epub:type') ?? []);
    expect(types).toEqual(['cover', 'toc', 'bodymatter', 'glossary', 'bibliography']);
  });

  it('lists the pages in reading order, without those that begin nowhere', () => {
    const pages = nav.querySelectorAll('nav[role="doc-pagelist"] a');
    expect([...pages].map(({textContent}) => textContent)).toEqual(['1', '4', '5', '6', '7']);
  });

  it('has no list of pages where none are known', () => {
    const files = openEpub(writeEpub(sampleBook(), sampleParts('en', {pages: []})));
    expect(files.parse('nav.xhtml').querySelector('[role="doc-pagelist"]')).toBeNull();
    expect(files.meta('schema:accessibilityFeature')).not.toContain('pageNavigation');
    expect(files.text('package.opf')).not.toContain('dc:source');
  });
});

describe('the index of terms', () => {
  it('names each division once and no term that is used nowhere', () => {
    const items = [...BOOK.parse('terms.xhtml').querySelectorAll('li')];
    expect(items.map(({textContent}) => textContent)).toEqual([
      `job shadowing 1.1, ${HOSTILE_CLEAN}`,
    ]);
    expect(hrefs(BOOK.parse('terms.xhtml'), 'li')).toEqual([
      'visits.xhtml#use-1',
      'kaisiadorys.xhtml#kaisiadorys-words',
    ]);
  });

  it('is left out when there are no terms', () => {
    const files = openEpub(writeEpub(sampleBook('en', {terms: []}), sampleParts()));
    expect(files.documents).not.toContain('terms.xhtml');
    expect(files.meta('schema:accessibilityFeature')).not.toContain('index');
  });
});
