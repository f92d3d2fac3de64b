/** Outlines of the small signs of a card, drawn on 24 by 24; they repeat what the words beside them say. */
export const MARKS = {
  /** An open book: the sign of the site. */
  book: 'M12 4.5C9.800 2.700 6.700 2.300 3 2.700v16.600c3.700-.4 6.800 0 9 1.900 2.200-1.900 5.300-2.300 9-1.900V2.700c-3.700-.4-6.800 0-9 1.800Z',
  bookFold: 'M11.200 4.500h1.600v16.700h-1.600z',
  place:
    'M12 1.500a7.500 7.500 0 0 0-7.500 7.500C4.500 14.500 12 22.500 12 22.500S19.500 14.500 19.500 9A7.500 7.500 0 0 0 12 1.500Zm0 10.500a3 3 0 1 1 0-6 3 3 0 0 1 0 6Z',
  part: 'M4 3h16v4H4ZM4 10h16v4H4ZM4 17h10v4H4Z',
  /** A globe. */
  language:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 2.200V11H8c.2-3.400 1.400-6.100 3-6.800Zm2 0c1.600.7 2.800 3.400 3 6.800h-3ZM8.300 4.900C6.900 6.400 6.100 8.600 6 11H4a8 8 0 0 1 4.300-6.100Zm7.400 0A8 8 0 0 1 20 11h-2c-.1-2.400-.9-4.600-2.300-6.100ZM4 13h2c.1 2.400.9 4.600 2.300 6.100A8 8 0 0 1 4 13Zm4 0h3v6.800c-1.600-.7-2.800-3.400-3-6.800Zm5 0h3c-.2 3.400-1.400 6.100-3 6.800Zm5 0h2a8 8 0 0 1-4.300 6.100c1.400-1.500 2.200-3.700 2.300-6.100Z',
} as const;

const RING =
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.600a7.400 7.400 0 1 1 0 14.800 7.400 7.400 0 0 1 0-14.800Z';
const DISC = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z';
const BARS = {
  first: 'M2 14h5.500v8H2Z',
  second: 'M9.250 8h5.500v14h-5.500Z',
  secondEmpty: 'M9.250 8h5.500v14h-5.500ZM11 9.750v10.500h2V9.750Z',
  third: 'M16.500 2H22v20h-5.500Z',
  thirdEmpty: 'M16.500 2H22v20h-5.500ZM18.250 3.750v16.500h2V3.750Z',
};

/** Signs for how we know, by the ids of the two vocabularies of evidence. */
const EVIDENCE_MARKS: Readonly<Record<string, string>> = {
  planned: RING,
  'under-way': `${RING}M12 4.600a7.400 7.400 0 0 0 0 14.800Z`,
  reported:
    'M2 3h20v14H11l-5 5v-5H2ZM6.500 8.700v2.600h2.600V8.700Zm4.200 0v2.600h2.600V8.700Zm4.200 0v2.600h2.600V8.700Z',
  confirmed: `${DISC}M10.600 17.200 5.800 12.400l1.900-1.900 2.900 2.900 5.700-5.800 1.900 1.900Z`,
  strong: BARS.first + BARS.second + BARS.third,
  mixed: BARS.first + BARS.second + BARS.thirdEmpty,
  thin: BARS.first + BARS.secondEmpty + BARS.thirdEmpty,
  rule: 'M5 2h14v20H5ZM8 6v2h8V6Zm0 4.500v2h8v-2ZM8 15v2h5v-2Z',
};

/** The sign beside a word for how we know; a ring for words that are new. */
export function evidenceMark(id: string): string {
  return EVIDENCE_MARKS[id] ?? RING;
}
