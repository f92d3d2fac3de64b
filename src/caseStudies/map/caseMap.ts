import type {CaseStudyEntry, TermId} from '../../guide/model';
import {europeTile, worldTile} from './tiles';

/** The countries of case studies, and which of them come together. */
export type CaseMap = {
  /** Every country that a case has, by code. */
  readonly countries: readonly CountryCount[];
  /** The pair with most cases first. */
  readonly pairs: readonly CountryPair[];
  /** Codes for which the map has no tile. */
  readonly elsewhere: readonly TermId[];
};

/** In how many cases a country is home, and in how many it is a host or partner. */
export type CountryCount = {readonly code: TermId; readonly home: number; readonly host: number};

/** How many cases of a home country have this host or partner. */
export type CountryPair = {
  readonly home: TermId;
  readonly host: TermId;
  readonly count: number;
};

/** The only part of a case study that the map reads. */
type WithCountries = {readonly facts: Pick<CaseStudyEntry['facts'], 'countries'>};

/**
 * The countries of case studies with their counts. The first country of a case is its home, the others are its hosts or
 * partners; a country that a case names twice counts once.
 *
 * @example toCaseMap([{facts: {countries: ['LT', 'ES']}}]).pairs // => [{home: 'LT', host: 'ES', count: 1}]
 */
export function toCaseMap(entries: readonly WithCountries[]): CaseMap {
  const homes = new Map<TermId, number>();
  const hosts = new Map<TermId, number>();
  const pairs = new Map<string, CountryPair>();
  for (const {facts} of entries) {
    const [home, ...others] = new Set(facts.countries);
    if (home === undefined) continue;
    countOne(homes, home);
    for (const host of others) {
      countOne(hosts, host);
      const key = `${home} ${host}`;
      pairs.set(key, {home, host, count: 1 + (pairs.get(key)?.count ?? 0)});
    }
  }
  const codes = [...new Set([...homes.keys(), ...hosts.keys()])].sort();
  return {
    countries: codes.map((code) => ({
      code,
      home: homes.get(code) ?? 0,
      host: hosts.get(code) ?? 0,
    })),
    pairs: [...pairs.values()].sort(byCount),
    elsewhere: codes.filter((code) => !europeTile(code) && !worldTile(code)),
  };
}

function countOne(counts: Map<TermId, number>, code: TermId): void {
  counts.set(code, 1 + (counts.get(code) ?? 0));
}

function byCount(a: CountryPair, b: CountryPair): number {
  return b.count - a.count || compareCodes(a.home, b.home) || compareCodes(a.host, b.host);
}

function compareCodes(a: TermId, b: TermId): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
