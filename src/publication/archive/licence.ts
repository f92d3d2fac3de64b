import type {Entry} from '../../guide/model';

/** The licence of the texts where they name no other. */
export const LICENCE = {
  /** SPDX identifier. */
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  textAddress: 'https://creativecommons.org/licenses/by/4.0/legalcode',
} as const;

/** The licence of an entry's texts as its SPDX identifier; chapters name none of their own. */
export function licenceOf(entry: Entry): string {
  return entry.kind === 'chapter' ? LICENCE.id : entry.facts.licence;
}
