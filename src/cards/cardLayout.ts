import type {Card} from './card';
import {CARD_SIZE} from './cardFile';
import type {CardFont, CardWeight} from './cardFont';
import {MARKS, evidenceMark} from './cardMarks';
import {box, line, picture, type CardNode} from './cardNode';
import {CARD_COLOURS, CARD_MEASURES} from './cardStyle';
import {drawableText} from './drawableText';
import {fitTitle} from './fitTitle';

const {paper, ink, link, accent} = CARD_COLOURS;
const {margin, small} = CARD_MEASURES;
const CONTENT_WIDTH = CARD_SIZE.width - 2 * margin;

/** A line of the footer: a sign and words. */
type Row = {readonly mark: string; readonly text: string};

/**
 * The card as boxes: site and kind on a band, the title, and below a line what it is about, how we know and, where it is not the
 * reader's, the language of the text. Words that the fonts cannot draw are replaced; nothing is wider than the card.
 */
export function cardLayout(card: Card, font: CardFont): CardNode {
  const rows = footerRows(card, font);
  return box({...CARD_SIZE, flexDirection: 'column', backgroundColor: paper, color: ink}, [
    header(card, font),
    box({height: CARD_MEASURES.edge, flexShrink: 0, backgroundColor: accent}, ''),
    title(card, font, titleHeight(rows.length)),
    ...(rows.length > 0 ? [footer(rows)] : []),
  ]);
}

function header(card: Card, font: CardFont): CardNode {
  const {headerHeight, mark, markGap} = CARD_MEASURES;
  const kind = oneLine(card.kind, font, {width: CONTENT_WIDTH / 2, weight: 400});
  const room = CONTENT_WIDTH - mark - 3 * markGap - font.widthOf(kind, 400) * small;
  const style = {
    height: headerHeight,
    padding: `0 ${margin}px`,
    alignItems: 'center',
    flexShrink: 0,
    backgroundColor: link,
    color: paper,
    fontSize: small,
  };
  return box(style, [
    picture(mark + 12, [
      {d: MARKS.book, fill: paper},
      {d: MARKS.bookFold, fill: accent},
    ]),
    line(
      {marginLeft: markGap, fontWeight: 700},
      oneLine(card.siteTitle, font, {width: room, weight: 700}),
    ),
    line({marginLeft: 'auto'}, kind),
  ]);
}

function title(card: Card, font: CardFont, height: number): CardNode {
  const {titleSizes, titleLine} = CARD_MEASURES;
  const {has} = font;
  const text = drawableText(card.title, has) || drawableText(card.id.replaceAll('-', ' '), has);
  const fitted = fitTitle(
    text,
    {width: CONTENT_WIDTH, height, sizes: titleSizes, lineHeight: titleLine},
    (words) => font.widthOf(words, 700),
  );
  const style = {
    flexGrow: 1,
    flexDirection: 'column',
    justifyContent: 'center',
    padding: `0 ${margin}px`,
    fontWeight: 700,
    fontSize: fitted.size,
    lineHeight: titleLine,
  };
  return box(
    style,
    fitted.lines.map((each) => line({}, each)),
  );
}

/** Pixels that are left for the title above a footer of so many rows. */
function titleHeight(rowCount: number): number {
  const {headerHeight, edge, titleGap} = CARD_MEASURES;
  return CARD_SIZE.height - headerHeight - edge - 2 * titleGap - footerHeight(rowCount);
}

function footerHeight(rowCount: number): number {
  const {rowHeight, footerPadding} = CARD_MEASURES;
  return rowCount === 0 ? 0 : rowCount * rowHeight + 2 * footerPadding;
}

function footerRows({subject, evidence, textIn}: Card, font: CardFont): readonly Row[] {
  const width = CONTENT_WIDTH - CARD_MEASURES.mark - CARD_MEASURES.markGap;
  const row = (mark: string, text: string): Row => ({
    mark,
    text: oneLine(text, font, {width, weight: 400}),
  });
  return [
    row(subject.kind === 'part' ? MARKS.part : MARKS.place, listInLine(subject.names, font, width)),
    ...(evidence ? [row(evidenceMark(evidence.id), evidence.label)] : []),
    ...(textIn === undefined ? [] : [row(MARKS.language, textIn)]),
  ].filter(({text}) => text !== '');
}

function footer(rows: readonly Row[]): CardNode {
  const {rowHeight, mark, markGap, footerPadding} = CARD_MEASURES;
  const style = {
    flexDirection: 'column',
    flexShrink: 0,
    margin: `0 ${margin}px`,
    padding: `${footerPadding}px 0`,
    borderTop: `2px solid ${CARD_COLOURS.line}`,
    fontSize: small,
  };
  return box(
    style,
    rows.map((row) =>
      box({height: rowHeight, alignItems: 'center'}, [
        picture(mark, [{d: row.mark, fill: link}]),
        line({marginLeft: markGap}, row.text),
      ]),
    ),
  );
}

/** As many of the things as there is room for, and how many there are beyond them. */
function listInLine(things: readonly string[], font: CardFont, width: number): string {
  for (let count = things.length; count > 1; count--) {
    const rest = things.length - count;
    const text = things.slice(0, count).join(', ') + (rest > 0 ? ` +${rest}` : '');
    if (font.widthOf(text, 400) * small <= width) return text;
  }
  return things[0] ?? '';
}

/** The words in one line of the small size, the end cut off after a word where they are too long. */
function oneLine(
  text: string,
  font: CardFont,
  {width, weight}: {readonly width: number; readonly weight: CardWeight},
): string {
  const {lines} = fitTitle(
    drawableText(text, font.has),
    {width, height: small, sizes: [small], lineHeight: 1},
    (words) => font.widthOf(words, weight),
  );
  return lines.join(' ');
}
