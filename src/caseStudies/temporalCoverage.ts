import type {Period} from '../guide/model';

/**
 * A period as an ISO 8601 interval, exactly as exact as it is given: `..` is an end that is still open, nothing is an end that is
 * not stated. Undefined when neither end is stated.
 *
 * @see ISO 8601-2:2019, 4.4 (unknown and open ends)
 * @example temporalCoverage({from: '2023-10', to: '2024-01'}) // => '2023-10/2024-01'
 * @example temporalCoverage({from: '2004', ongoing: true}) // => '2004/..'
 * @example temporalCoverage({from: '2016-09'}) // => '2016-09/'
 */
export function temporalCoverage(period: Period | undefined): string | undefined {
  const {from, to, ongoing = false} = period ?? {};
  if (from === undefined && to === undefined) return undefined;
  if (from === to && from !== undefined) return from;
  return `${from ?? ''}/${to ?? (ongoing ? '..' : '')}`;
}
