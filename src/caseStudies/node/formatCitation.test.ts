import {Cite, plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {apaEngine, apaEntry} from '../../guide/node/apaEngine';
import {LANGUAGES} from '../../guide/languages';
import {CITATION_WRITERS} from '../cite/citationFiles';
import {escapeHtml} from '../cite/escapeHtml';
import type {CslItem} from '../cite/toCslItem';
import {createApaFormatter} from './formatApa';

const ORIGINAL: CslItem = {
  id: 'publication-in-partner-languages-lt',
  type: 'webpage',
  title: 'Kaip miestas pagerbia mokytojus – titulas „Metų švietėjas“',
  language: 'lt',
  'container-title': 'Mokymasis kartu',
  URL: 'https://guide.example/lt/case-studies/publication-in-partner-languages/',
};

/** A Polish reader sees the English translation. */
const FALLBACK: CslItem = {
  ...ORIGINAL,
  id: 'publication-in-partner-languages-en',
  title: 'How a city honours its teachers',
  language: 'en',
  'container-title': 'Learning Together',
  'original-title': ORIGINAL.title,
  note: 'Przetłumaczono z litewskiego: Kaip miestas…; tytuł po polsku: Zażółć gęślą jaźń',
  URL: 'https://guide.example/case-studies/publication-in-partner-languages/',
};

const titled = (title: string): CslItem => ({...ORIGINAL, title});

const ITEMS: readonly (readonly [name: string, item: CslItem])[] = [
  ['a Lithuanian original', ORIGINAL],
  ['an English text that a Polish page shows', FALLBACK],
  ['a page without address', withoutAddress(ORIGINAL)],
  ['Latvian letters', titled('Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus')],
  ['Estonian letters', titled('Põdur Žürii šokolaad õe jäääärel')],
  ['Polish letters', titled('Zażółć gęślą jaźń, Łódź, DZIĘKUJĘ')],
  ['braces', titled('A {b} and } c { d')],
  ['quotation marks', titled('"A" and \'b\', “c” and „d”')],
  ['signs of TeX', titled('A & b_c @ 50 % #1 $2 ~ ^ \\emph d')],
  ['markup', titled('A <i>b</i> <script>alert("c")</script> &amp; d')],
  ['what looks like another format', titled('TY - JOUR @misc{a, title = {b}} // {"id": 1}')],
];

function withoutAddress(item: CslItem): CslItem {
  const {URL, ...rest} = item;
  expect(URL).toBeDefined();
  return rest;
}

function readBack(text: string, forceType: string): Readonly<Record<string, unknown>> {
  const {data} = new Cite(text, {forceType});
  if (data.length !== 1 || !data[0]) throw new Error(`Read ${data.length} works`);
  return data[0];
}

describe.each(ITEMS)('the citation of %s', (_, item) => {
  const {id, title, language, note, URL} = item;

  it('is read back from CSL-JSON as it was', () => {
    expect(JSON.parse(CITATION_WRITERS.json(item))).toEqual([item]);
    expect(readBack(CITATION_WRITERS.json(item), '@else/json')).toMatchObject(item);
  });

  it('is read back from RIS', () => {
    const read = readBack(CITATION_WRITERS.ris(item), '@ris/file');
    expect(read).toMatchObject({id, title, language, type: 'webpage'});
    expect([read.note, read.URL]).toEqual([note, URL]);
    expect(Object.values(read)).toContain(item['container-title']);
  });

  it('is read back from BibTeX', () => {
    const read = readBack(CITATION_WRITERS.bibtex(item), '@biblatex/text');
    const name = {lt: 'lithuanian', en: 'english'}[language as 'lt' | 'en'];
    expect(read).toMatchObject({id, title, language: name, type: 'webpage'});
    expect([read.note, read.URL]).toEqual([note, URL]);
    expect(read['original-title']).toBe(item['original-title']);
    expect(read.publisher).toBe(item['container-title']);
  });

  it('is safe HTML with all of the title in the style of APA', () => {
    const html = createApaFormatter('pl')(item);
    expect(html).toContain(`<span lang="${language}">${escapeHtml(title)}</span>`);
    expect(html.match(/<\w+/g)?.filter((tag) => !['<i', '<span', '<a'].includes(tag))).toEqual([]);
    expect(html.includes('<a href=')).toBe(URL !== undefined);
  });
});

describe('the files', () => {
  it('are what other programs read', () => {
    expect(CITATION_WRITERS.bibtex(FALLBACK)).toMatchInlineSnapshot(`
      "@online{publication-in-partner-languages-en,
        title = {{How a city honours its teachers}},
        organization = {Learning Together},
        langid = {english},
        origtitle = {Kaip miestas pagerbia mokytojus – titulas „Metų švietėjas“},
        note = {Przetłumaczono z litewskiego: Kaip miestas…; tytuł po polsku: Zażółć gęślą jaźń},
        url = {https://guide.example/case-studies/publication-in-partner-languages/},
      }
      "
    `);
    expect(CITATION_WRITERS.ris(FALLBACK).split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - ELEC",
        "ID  - publication-in-partner-languages-en",
        "TI  - How a city honours its teachers",
        "T2  - Learning Together",
        "LA  - en",
        "N1  - Przetłumaczono z litewskiego: Kaip miestas…; tytuł po polsku: Zażółć gęślą jaźń",
        "UR  - https://guide.example/case-studies/publication-in-partner-languages/",
        "ER  - ",
        "",
      ]
    `);
  });

  it('have the fields that the library gives a web page', () => {
    const fieldsOf = (format: string): string[] => {
      const [work] = plugins.output.format(format, [FALLBACK], {format: 'object'}) as object[];
      const fields: object =
        work && 'properties' in work ? (work.properties as object) : (work ?? {});
      return Object.keys(fields).sort();
    };
    const bibtex = CITATION_WRITERS.bibtex(FALLBACK).matchAll(/^ {2}(\w+) =/gm);
    const ris = CITATION_WRITERS.ris(FALLBACK).matchAll(/^(\w\w) {2}- /gm);
    const renamed = {booktitle: 'organization', language: 'langid'} as Record<string, string>;
    expect([...bibtex].map(([, name]) => name).sort()).toEqual(
      fieldsOf('biblatex')
        .map((name) => renamed[name] ?? name)
        .sort(),
    );
    // T2, the name of the site, and the end of the record are ours.
    expect(
      [...ris]
        .map(([, tag]) => tag)
        .filter((tag) => tag !== 'T2' && tag !== 'ER')
        .sort(),
    ).toEqual(fieldsOf('ris'));
  });
});

describe('createApaFormatter', () => {
  it('uses the words of the reader', () => {
    expect(LANGUAGES.map((reader) => createApaFormatter(reader)(ORIGINAL))).toMatchInlineSnapshot(`
      [
        "<i><span lang="lt">Kaip miestas pagerbia mokytojus – titulas „Metų švietėjas“</span></i>. (n.d.). <span lang="lt">Mokymasis kartu</span>. <a href="https://guide.example/lt/case-studies/publication-in-partner-languages/">https://guide.example/lt/case-studies/publication-in-partner-languages/</a>",
        "<i>Kaip miestas pagerbia mokytojus – titulas „Metų švietėjas“</i>. (s.a.). Mokymasis kartu. <a href="https://guide.example/lt/case-studies/publication-in-partner-languages/">https://guide.example/lt/case-studies/publication-in-partner-languages/</a>",
        "<i><span lang="lt">Kaip miestas pagerbia mokytojus – titulas „Metų švietėjas“</span></i>. (b.d.). <span lang="lt">Mokymasis kartu</span>. <a href="https://guide.example/lt/case-studies/publication-in-partner-languages/">https://guide.example/lt/case-studies/publication-in-partner-languages/</a>",
        "<i><span lang="lt">Kaip miestas pagerbia mokytojus – titulas „Metų švietėjas“</span></i>. (s.a.). <span lang="lt">Mokymasis kartu</span>. <a href="https://guide.example/lt/case-studies/publication-in-partner-languages/">https://guide.example/lt/case-studies/publication-in-partner-languages/</a>",
        "<i><span lang="lt">Kaip miestas pagerbia mokytojus – titulas „Metų švietėjas“</span></i>. (b.d.). <span lang="lt">Mokymasis kartu</span>. <a href="https://guide.example/lt/case-studies/publication-in-partner-languages/">https://guide.example/lt/case-studies/publication-in-partner-languages/</a>",
      ]
    `);
  });

  it('puts a description after the title and before the date', () => {
    const format = createApaFormatter('pl');
    expect(format(FALLBACK, 'Zażółć & gęślą')).toMatchInlineSnapshot(
      `"<i><span lang="en">How a city honours its teachers</span></i> [Zażółć &amp; gęślą]. (b.d.). <span lang="en">Learning Together</span>. <a href="https://guide.example/case-studies/publication-in-partner-languages/">https://guide.example/case-studies/publication-in-partner-languages/</a>"`,
    );
    expect(format({...FALLBACK, title: 'Does it work?'}, '$& $1')).toContain(
      'Does it work?</span></i> [$&amp; $1]. (b.d.). ',
    );
  });

  it('writes what the citation processor would write for each work', {timeout: 120_000}, () => {
    const words = fc.array(fc.constantFrom('Mokytojas', 'ir', 'Žiema', 'ąč', '12', 'a-b', 'a, b'), {
      minLength: 1,
      maxLength: 5,
    });
    const ending = fc.constantFrom('', '.', '?', '!', ':', ',', ';', '“', '?“', ')', '…');
    const format = createApaFormatter('lt');
    fc.assert(
      fc.property(words, ending, fc.boolean(), (parts, end, hasAddress) => {
        const work = titled(parts.join(' ') + end);
        const item = hasAddress ? work : withoutAddress(work);
        const undated = {...item, status: 's.a.'};
        const direct = apaEntry(apaEngine([undated], 'lt'), item.id);
        expect(format(item)).toBe(direct);
      }),
      {numRuns: 150},
    );
  });
});
