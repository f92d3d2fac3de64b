import {strToU8} from 'fflate';
import {h} from 'hastscript';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {Book, Division} from '../book';
import type {EpubParts} from './epubParts';
import {caseBody, chapterBody, claimBody, HOSTILE, sourcesBody} from './sampleBodies';
import {EPUB_WORDS} from './words/epubWords';

/** A small book with every kind of division and everything that bodies may hold. */
export function sampleBook(language: Language = 'en', changes: Partial<Book> = {}): Book {
  return {
    language,
    title: TITLES[language],
    subtitle: 'A guide with examples & tools',
    description: `Small, but with everything. ${HOSTILE}`,
    date: '2026-11-20',
    code: 'abc123',
    identifier: 'urn:uuid:7a3c1f0e-5d2b-5c6e-9f10-3f0d1c2b4a59',
    author: 'Contributors of Learning Together',
    coverLines: ['Edition of 20 November 2026', 'An independent publication'],
    divisions: divisions(language),
    tools: [
      {anchor: 'tool-visits', title: 'Plan of a visit', division: 'visits'},
      {anchor: 'tool-of-a-case', title: HOSTILE, division: 'kaisiadorys'},
      {anchor: 'nowhere', title: 'Lost', division: 'visits'},
    ],
    terms: [
      {
        id: 'job-shadowing',
        label: 'job shadowing',
        uses: [
          {anchor: 'use-1', division: 'visits'},
          {anchor: 'use-2', division: 'visits'},
          {anchor: 'kaisiadorys-words', division: 'kaisiadorys'},
          {anchor: 'use-of-nothing', division: 'nothing'},
        ],
      },
      {id: 'lost', label: 'lost', uses: [{anchor: 'nowhere', division: 'nothing'}]},
    ],
    ...changes,
  };
}

/** What an EPUB of {@link sampleBook} is made of; the cover is a picture of one pixel. */
export function sampleParts(
  language: Language = 'en',
  changes: Partial<EpubParts> = {},
): EpubParts {
  return {
    cover: PNG,
    pictures: new Map([
      ['/img/pair.png', PNG],
      ['/img/Plan of the room.svg', strToU8(SVG)],
      ['/img/unused.png', PNG],
    ]),
    words: EPUB_WORDS[language],
    pages: [
      {number: 1, anchor: 'imprint'},
      {number: 5, anchor: 'use-2'},
      {number: 4, anchor: 'visits'},
      {number: 6, anchor: 'table-row'},
      {number: 7, anchor: 'work-S1'},
      {number: 8, anchor: 'nowhere'},
    ],
    ...changes,
  };
}

const TITLES: Readonly<Record<Language, string>> = {
  en: 'Learning Together',
  lt: 'Mokymasis kartu',
  lv: 'Mācāmies kopā',
  et: 'Õpime koos',
  pl: 'Uczymy się razem',
};

const PNG = Uint8Array.from(
  [
    '89504e470d0a1a0a0000000d4948445200000001000000010806000000',
    '1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082',
  ]
    .join('')
    .match(/../gu) ?? [],
  (byte) => Number.parseInt(byte, 16),
);

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><title>Room</title><rect width="4" height="4"/></svg>';

function divisions(language: Language): readonly Division[] {
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const division = (
    kind: Division['kind'],
    id: string,
    title: string,
    rest: Partial<Division> = {},
  ): Division => ({
    id,
    kind,
    title,
    language,
    body: [h('p', `About ${title}.`)],
    divisions: [],
    ...rest,
  });
  const visits = division('chapter', 'visits', 'Visits & job shadowing', {
    number: '1.1',
    body: chapterBody(),
  });
  const kaisiadorys = division('caseStudy', 'kaisiadorys', HOSTILE, {
    body: caseBody(),
    language: other,
  });
  return [
    division('imprint', 'imprint', 'Imprint'),
    division('coverage', 'coverage', 'In this language', {body: [claimBody()]}),
    division('start', '2026 ė_start', 'Start here'),
    division('part', 'part-1', 'Professional development', {number: '1', divisions: [visits]}),
    division('cases', 'cases', 'Case studies', {
      divisions: [kaisiadorys, division('moreCases', 'more', 'More cases')],
    }),
    division('chronicle', 'chronicle', 'Chronicle'),
    division('glossary', 'glossary', 'Glossary', {
      body: [h('dl', [h('dt', 'term'), h('dd', 'words')])],
    }),
    division('bibliography', 'bibliography', 'Sources', {body: [sourcesBody()]}),
  ];
}
