import {ADDRESS_ROOTS} from '../guide/addresses';
import {ConfigError} from '../guide/errors';
import type {EntryKind} from '../guide/model';

/** What the plugin can be told. */
export type CardOptions = {
  /** The kinds of entry that get a card. */
  readonly onlyKinds?: readonly EntryKind[];
};

/** News are short-lived; who wants cards for them too says so. */
const USUAL_KINDS: readonly EntryKind[] = ['caseStudy', 'chapter'];

/**
 * The kinds of entry that get a card.
 *
 * @throws {ConfigError} when a kind does not exist.
 * @example readCardKinds({onlyKinds: ['newsItem']}) // => ['newsItem']
 */
export function readCardKinds({onlyKinds = USUAL_KINDS}: CardOptions): readonly EntryKind[] {
  const unknown = onlyKinds.find((kind) => !Object.hasOwn(ADDRESS_ROOTS, kind));
  if (unknown !== undefined) {
    const expected = Object.keys(ADDRESS_ROOTS).join(', ');
    throw new ConfigError(
      `Unexpected kind "${unknown}" in onlyKinds, expected one of: ${expected}`,
    );
  }
  return onlyKinds;
}
