import {ADDRESS_ROOTS} from '../guide/addresses';
import type {EntryKind} from '../guide/model';

/** Pixels of a card; the shape that social networks and messengers show without cutting. */
export const CARD_SIZE = {width: 1200, height: 630} as const;

/** The name under which pages find out which cards there are. */
export const CARDS_PLUGIN = 'guide-cards';

/** What pages are told of the cards. */
export type CardsData = {readonly kinds: readonly EntryKind[]};

/**
 * Where the card of an entry stands in the site of each language, without `/` at the beginning.
 *
 * @example cardFile('caseStudy', 'leeds-learning-visit') // => 'cards/case-studies/leeds-learning-visit.png'
 */
export function cardFile(kind: EntryKind, id: string): string {
  return `cards/${ADDRESS_ROOTS[kind]}/${id}.png`;
}
