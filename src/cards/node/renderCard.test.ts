import {beforeAll, expect, it} from 'vitest';
import type {Card} from '../card';
import {CARD_SIZE} from '../cardFile';
import {cardLayout} from '../cardLayout';
import {readCardFonts} from './cardFonts';
import {createCardRenderer} from './renderCard';

const CARD: Card = {
  id: 'lake-school',
  siteTitle: 'Mokymasis kartu',
  kind: 'Praktikos pavyzdys',
  title: 'Ežero mokyklos pamokos',
  subject: {kind: 'countries', names: ['Lietuva', 'Jungtinė Karalystė']},
  evidence: {id: 'reported', label: 'Pagal organizatoriaus informaciją'},
  textIn: 'Tekstas anglų kalba',
};

let render: (card: Card) => Promise<Buffer>;
beforeAll(async () => {
  const fonts = await readCardFonts();
  const renderCard = await createCardRenderer(fonts);
  render = (card) => renderCard(cardLayout(card, fonts.font));
});

/** Width and height as the header of a PNG gives them. */
function sizeOf(png: Buffer) {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return {width: png.readUInt32BE(16), height: png.readUInt32BE(20)};
}

it.each([
  ['an ordinary title', CARD.title],
  ['a title of 140 characters', 'Švietėjų „mokymąsis“ '.repeat(7).slice(0, 140)],
  ['emoji', '🎉👩‍🏫🇱🇹'],
  ['letters of another script', '平塚市 from 東京'],
  ['right-to-left letters', 'مدرسة and בית ספר\u202e'],
  ['half a surrogate pair and control characters', 'a\ud83db\u0000\u0007\ufffe'],
  ['markup', '<script>alert(1)</script> &amp; "\'</svg>'],
  ['nothing', ''],
  ['one endless word', 'W'.repeat(500)],
  ['combining marks', `e${'\u0301'.repeat(200)}`],
])('draws a card of 1200 × 630 and at most 60 KB with %s', async (_, title) => {
  const png = await render({...CARD, title});
  expect(sizeOf(png)).toEqual(CARD_SIZE);
  expect(png.length).toBeLessThanOrEqual(60 * 1024);
});

it('draws the same words with the same bytes, others with others', async () => {
  const first = await render(CARD);
  expect((await render({...CARD})).equals(first)).toBe(true);
  expect((await render({...CARD, textIn: 'Tekstas lenkų kalba'})).equals(first)).toBe(false);
});
