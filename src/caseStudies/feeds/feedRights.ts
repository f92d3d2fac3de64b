import {licenceAddress} from '../licenceAddress';
import type {Feed} from './feed';

/** Under which licences the items of a feed stand. */
export type FeedRights = {
  /** SPDX identifiers, parted by commas; undefined when there are no items. */
  readonly text?: string;
  /** Where the terms stand, when all items have the same. */
  readonly address?: string;
};

/** The licences of a feed's items, each named once. */
export function feedRights({items}: Feed): FeedRights {
  const licences = [...new Set(items.map(({licence}) => licence))];
  const [first, second] = licences;
  if (first === undefined) return {};
  const address = second === undefined ? licenceAddress(first) : undefined;
  return {text: licences.join(', '), ...(address !== undefined && {address})};
}
