import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../guide/languages';
import type {Card} from './card';
import type {CardFont} from './cardFont';
import {cardLayout} from './cardLayout';
import type {CardNode} from './cardNode';
import {CARD_COLOURS} from './cardStyle';
import {CARD_WORDS} from './cardWords';
import {readCardFonts} from './node/cardFonts';

const PALETTE = path.resolve(import.meta.dirname, '../css/palette.css');

let font: CardFont;
beforeAll(async () => {
  font = (await readCardFonts()).font;
});

const CARD: Card = {
  id: 'lake-school',
  siteTitle: 'Learning Together',
  kind: 'Case study',
  title: 'The lessons of the lake school',
  subject: {kind: 'countries', names: ['Lithuania', 'United Kingdom']},
  evidence: {id: 'planned', label: 'Planned'},
  textIn: 'Text in Lithuanian',
};

/** A text on a card with what it inherits. */
type Words = {
  text: string;
  fontSize: number;
  fontWeight: number;
  color: string;
  backgroundColor: string;
};

const START = {fontSize: 16, fontWeight: 400, color: '', backgroundColor: ''};

function wordsOf(node: CardNode, inherited: Omit<Words, 'text'> = START): Words[] {
  const {style = {}, children = ''} = node.props;
  const here = {...inherited};
  if (typeof style.fontSize === 'number') here.fontSize = style.fontSize;
  if (typeof style.fontWeight === 'number') here.fontWeight = style.fontWeight;
  if (typeof style.color === 'string') here.color = style.color;
  if (typeof style.backgroundColor === 'string') here.backgroundColor = style.backgroundColor;
  if (typeof children !== 'string') return children.flatMap((child) => wordsOf(child, here));
  return children === '' ? [] : [{...here, text: children}];
}

const layout = (change: Partial<Card>) => wordsOf(cardLayout({...CARD, ...change}, font));
const textsOf = (change: Partial<Card>) => layout(change).map(({text}) => text);
/** The lines of the title: what is bold and larger than the name of the site. */
const titleOf = (change: Partial<Card>) =>
  layout(change).filter(({fontSize, fontWeight}) => fontWeight === 700 && fontSize > 40);

/** Titles of at least 140 characters. */
const LONG: Record<Language, string> = {
  en: 'How teachers, school heads and adult educators from five countries learned together by watching each other at work, and what the source tells us of it',
  lt: 'Kaip mokytojai, mokyklų vadovai ir suaugusiųjų švietėjai iš penkių šalių mokėsi kartu stebėdami vieni kitų darbą ir ką apie tai pasakoja šaltinis',
  lv: 'Kā skolotāji, skolu vadītāji un pieaugušo izglītotāji no piecām valstīm mācījās kopā, vērojot cits cita darbu, un ko par to stāsta mums pieejamais avots',
  et: 'Kuidas viie riigi õpetajad, koolijuhid ja täiskasvanute koolitajad üksteise tööd vaadeldes koos õppisid ning mida kättesaadav allikas selle kohta räägib',
  pl: 'Jak nauczyciele, dyrektorzy szkół i edukatorzy dorosłych z pięciu krajów uczyli się razem, obserwując się nawzajem przy pracy, i co mówi o tym źródło',
};

/** The longest part of a text that ends with a word and has at most so many characters. */
function cutTo(text: string, length: number): string {
  return text.slice(0, length + 1).replace(/[ ,]+\S*$/u, '');
}

describe('cardLayout', () => {
  it('shows site, kind, title, countries, how we know and the language of the text', () => {
    expect(textsOf({})).toEqual([
      'Learning Together',
      'Case study',
      'The lessons of',
      'the lake school',
      'Lithuania, United Kingdom',
      'Planned',
      'Text in Lithuanian',
    ]);
  });

  const lengths = LANGUAGES.flatMap((language) =>
    [10, 25, 40, 60, 80, 100, 120, 140].map((length) => [language, length] as const),
  );
  it.each(lengths)('fits a title in %s of %i characters, no word cut', (language, length) => {
    const title = cutTo(LONG[language], length);
    const lines = titleOf({title});
    expect(
      lines
        .map(({text}) => text)
        .join(' ')
        .replaceAll('\u00a0', ' '),
    ).toBe(title);
    for (const {text, fontSize} of lines) {
      expect(font.widthOf(text, 700) * fontSize).toBeLessThanOrEqual(1200 - 2 * 64);
    }
    const [{fontSize} = {fontSize: 0}] = lines;
    // Header, edge, title, and a footer of three rows.
    expect(118 + lines.length * fontSize * 1.14 + 220).toBeLessThan(630);
  });

  it('ends a longer title with … after a whole word', () => {
    const title = `${LONG.lt} ${LONG.lt}`;
    const drawn = titleOf({title})
      .map(({text}) => text)
      .join(' ');
    expect(drawn.endsWith('…')).toBe(true);
    expect(title.replace(/\W/gu, '')).toContain(drawn.replace(/\W/gu, ''));
    expect(title.charAt(drawn.length - 1)).toMatch(/[ ,]/u);
  });

  it.each(LANGUAGES)('has letters for all words in %s', (language) => {
    const {kinds, textIn} = CARD_WORDS[language];
    const words = [...Object.values(kinds), ...Object.values(textIn), LONG[language]].join('');
    expect([...words].filter((letter) => !font.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it.each([
    ['gaps for another script', {title: 'Visit to 平塚市 🎉'}, 'Visit to …'],
    ['the id for a title that cannot be drawn', {title: '平塚市'}, 'lake school'],
  ])('shows %s', (_, change, title) => {
    expect(
      titleOf(change)
        .map(({text}) => text)
        .join(' '),
    ).toBe(title);
  });

  it('counts the countries for which there is no room', () => {
    const names = Array.from({length: 12}, (_, at) => `Far country ${String(at)}`);
    const texts = textsOf({subject: {kind: 'countries', names}});
    expect(texts).toContain('Far country 0, Far country 1, Far country 2 +9');
  });

  it('leaves out the lines of which nothing is known', () => {
    const {id, siteTitle, kind, title} = CARD;
    const bare = {id, siteTitle, kind, title, subject: {kind: 'part', names: []}} as const;
    const texts = wordsOf(cardLayout(bare, font)).map(({text}) => text);
    expect(texts).toEqual(['Learning Together', 'Case study', 'The lessons of', 'the lake school']);
  });

  it('has a contrast of 7 : 1 or more in all words', () => {
    for (const {text, color, backgroundColor} of layout({})) {
      expect(contrast(color, backgroundColor), text).toBeGreaterThanOrEqual(7);
    }
  });

  it('has words of 12 pixels or more when it is shown 400 pixels wide', () => {
    for (const {text, fontSize} of layout({title: LONG.pl})) {
      expect((fontSize * 400) / 1200, text).toBeGreaterThanOrEqual(12);
    }
  });
});

it('takes its colours from the palette of the site', () => {
  const palette = readFileSync(PALETTE, 'utf8');
  for (const [name, colour] of Object.entries(CARD_COLOURS)) {
    expect(/^:root \{[^}]*/mu.exec(palette)?.[0]).toContain(`--guide-${name}: ${colour};`);
  }
});

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
