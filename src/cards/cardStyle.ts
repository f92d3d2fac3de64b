/** The colours of a card: those of the light palette of the site, in which all words have a contrast of 7 : 1 or more. */
export const CARD_COLOURS = {
  paper: '#fdfbf6',
  ink: '#23292c',
  line: '#d8cfbd',
  link: '#0a5a70',
  accent: '#b4491a',
} as const;

/**
 * Pixels. Cards are mostly seen 400 pixels wide, a third of their size: words of 38 are 13 pixels then, and the smallest title 17.
 */
export const CARD_MEASURES = {
  margin: 64,
  headerHeight: 108,
  edge: 10,
  small: 38,
  rowHeight: 56,
  mark: 40,
  markGap: 20,
  footerPadding: 26,
  titleGap: 30,
  titleSizes: [112, 100, 88, 80, 72, 66, 60, 55, 50],
  titleLine: 1.14,
} as const;
