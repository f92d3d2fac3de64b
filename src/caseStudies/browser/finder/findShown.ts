import {CARDS_PER_FILE, type CardData} from '../../finder/finderData';
import {findCases, type Finding} from '../../finder/findCases';
import {sortOf, type FinderState} from '../../finder/finderState';
import {orderCases} from '../../finder/orderCases';
import type {FinderLoader} from './finderLoader';

/** What a text found: places among all cases by id, best first; `undefined` when a newer text has overtaken it. */
export type TextFinding = {
  readonly places: readonly number[];
  /** The text that was looked for instead of the typed one. */
  readonly correction?: string;
};

/** Looks for a text. @throws {Error} when what it needs cannot be loaded. */
export type FindText = (text: string) => Promise<TextFinding | undefined>;

/** What fits a state, and the cards of those that are shown. */
export type Shown = {
  readonly finding: Finding;
  readonly correction?: string;
  readonly cards: Promise<readonly CardData[]>;
};

/** What a state shows; `undefined` when a newer text has overtaken it. @throws {Error} when a file cannot be loaded. */
export async function findShown(
  loader: FinderLoader,
  findText: FindText,
  state: FinderState,
): Promise<Shown | undefined> {
  const hasText = state.text !== '';
  const sort = sortOf(state);
  const [{index}, orders, text] = await Promise.all([
    loader.index(),
    hasText || sort === 'title' ? loader.orders() : undefined,
    hasText ? findText(state.text) : undefined,
  ]);
  if (hasText && text === undefined) return undefined;
  const byText = text?.places.flatMap((place) => orders?.byId[place] ?? []);
  const finding = findCases(index, state, byText);
  const ordered = orderCases(finding.cases, sort, {orders, byText});
  return {
    finding,
    cards: loadCards(loader, ordered.slice(0, state.screens * CARDS_PER_FILE)),
    ...(text?.correction !== undefined && {correction: text.correction}),
  };
}

async function loadCards(
  loader: FinderLoader,
  numbers: readonly number[],
): Promise<readonly CardData[]> {
  const places = new Set(numbers.map(partOf));
  const parts = await Promise.all(
    [...places].map(async (place) => [place, await loader.cards(place)] as const),
  );
  const byPlace = new Map(parts);
  return numbers.flatMap((number) => byPlace.get(partOf(number))?.[number % CARDS_PER_FILE] ?? []);
}

function partOf(number: number): number {
  return Math.floor(number / CARDS_PER_FILE);
}
