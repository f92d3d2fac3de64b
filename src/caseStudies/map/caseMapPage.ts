import type {Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide, Period, TermId} from '../../guide/model';
import {toLabelled, toOutline, type EntryOutline, type Labelled} from '../../guide/outline';
import {EVERYTHING, writeFinder} from '../finder/finderState';
import {MOST_ARCS, toArcs, type Arc} from './arcs';
import {toCaseMap, type CaseMap, type CountryCount} from './caseMap';
import {placeTiles, type RegionName} from './placeTiles';
import type {Tile} from './tiles';
import {toTimeline, type Timeline} from './timeline';

/** All that the page of map and timeline needs in one language; JSON. */
export type CaseMapPageData = {
  readonly map: CaseMapData;
  readonly timeline: CaseTimelineData;
};

/** The map and the table with the same facts. */
export type CaseMapData = {
  readonly rows: number;
  readonly regions: readonly {
    readonly name: RegionName;
    readonly nameRow?: number;
    readonly tiles: readonly CountryTile[];
  }[];
  /** Countries of Europe that no case has. */
  readonly empty: readonly Tile[];
  readonly arcs: readonly Arc[];
  /** Whether every pair of countries has a line; where there are too many, the table has all. */
  readonly hasAllArcs: boolean;
  /** By the alphabet of the reader. */
  readonly countries: readonly CountryRow[];
};

/** A country on the map. */
export type CountryTile = Tile & CountryData;

/** A country in the table. */
export type CountryRow = CountryData & {
  /** The hosts or partners of cases whose home it is, that with most cases first. */
  readonly hosts: readonly NamedCount[];
  /** The homes of cases in which it is a host or partner. */
  readonly homes: readonly NamedCount[];
};

type CountryData = CountryCount & {
  readonly name: string;
  /** The finder with the cases of this country; without base path and language. */
  readonly path: string;
};

export type NamedCount = {readonly code: TermId; readonly name: string; readonly count: number};

export type CaseTimelineData = Timeline<TimelineOutline>;

/** What the timeline shows of a case besides its time. */
export type TimelineOutline = Pick<EntryOutline, 'id' | 'path' | 'title'> & {
  /** Language of the title. */
  readonly language: Language;
  readonly period?: Period;
  /** How we know of it; what is planned may not have taken place. */
  readonly evidence: Labelled;
};

/** The page of map and timeline for readers of `language`. */
export function toCaseMapPage(
  guide: Guide,
  cases: readonly CaseStudyEntry[],
  language: Language,
): CaseMapPageData {
  const nameOf = (code: TermId) => toLabelled(guide, 'countries', code, language).label;
  return {
    map: toMapData(toCaseMap(cases), nameOf, language),
    timeline: toTimelineData(toTimeline(cases), (entry) => toTitle(guide, entry, language)),
  };
}

function toMapData(
  map: CaseMap,
  nameOf: (code: TermId) => string,
  language: Language,
): CaseMapData {
  const {rows, regions, empty} = placeTiles(map);
  const countries = map.countries.map((country) => toCountry(country, nameOf));
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const compare = new Intl.Collator(language).compare;
  return {
    rows,
    regions: regions.map(({tiles, ...region}) => ({
      ...region,
      tiles: tiles.flatMap((tile) => {
        const country = byCode.get(tile.code);
        return country ? [{...tile, ...country}] : [];
      }),
    })),
    empty,
    arcs: toArcs(
      map.pairs,
      regions.flatMap(({tiles}) => tiles),
    ),
    hasAllArcs: map.pairs.length <= MOST_ARCS,
    countries: toRows(countries, map.pairs).sort((a, b) => compare(a.name, b.name)),
  };
}

function toCountry(country: CountryCount, nameOf: (code: TermId) => string): CountryData {
  const query = writeFinder({...EVERYTHING, chosen: {country: [country.code]}});
  return {...country, name: nameOf(country.code), path: `/case-studies/${query}`};
}

function toRows(countries: readonly CountryData[], pairs: CaseMap['pairs']): CountryRow[] {
  const rows = new Map(
    countries.map((country) => [
      country.code,
      {...country, hosts: [] as NamedCount[], homes: [] as NamedCount[]},
    ]),
  );
  for (const {home, host, count} of pairs) {
    const [from, to] = [rows.get(home), rows.get(host)];
    if (!from || !to) continue;
    from.hosts.push({code: host, name: to.name, count});
    to.homes.push({code: home, name: from.name, count});
  }
  return [...rows.values()];
}

function toTimelineData(
  {years, notStated, ...rest}: Timeline<CaseStudyEntry>,
  titleOf: (entry: CaseStudyEntry) => TimelineOutline,
): CaseTimelineData {
  return {
    ...rest,
    years: years.map(({cases, ...year}) => ({
      ...year,
      cases: cases.map(({entry, ...time}) => ({...time, entry: titleOf(entry)})),
    })),
    notStated: {
      count: notStated.count,
      cases: notStated.cases.map(titleOf),
    },
  };
}

function toTitle(guide: Guide, entry: CaseStudyEntry, language: Language): TimelineOutline {
  const {id, path, title, state} = toOutline(entry, language);
  const {period} = entry.facts;
  const evidence = toLabelled(guide, 'evidence', entry.facts.evidence, language);
  return {id, path, title, language: state.summaryLanguage, evidence, ...(period && {period})};
}
