import {translate} from '@docusaurus/Translate';
import type {Language} from '../../../guide/languages';
import {fillMessage} from '../../../guide/fillMessage';
import {pluralForm} from '../../../guide/pluralForm';
import type {CountryTile} from '../../map/caseMapPage';
import type {RegionName} from '../../map/placeTiles';

/** The names of the parts of the map. */
export function regionWords(): Record<RegionName, string> {
  return {
    europe: translate({
      id: 'guide.map.europe',
      message: 'Europe',
      description: 'Part of the map of case studies',
    }),
    world: translate({
      id: 'guide.map.world',
      message: 'Outside Europe',
      description: 'Part of the map of case studies',
    }),
    elsewhere: translate({
      id: 'guide.map.elsewhere',
      message: 'Other countries',
      description: 'Part of the map of case studies: countries without a place on it',
    }),
  };
}

/** What the marks on the map mean. */
export function markWords(): {
  readonly home: string;
  readonly host: string;
  readonly line: string;
} {
  return {
    home: translate({
      id: 'guide.map.home',
      message: 'number of case studies from this country',
      description: 'Meaning of a mark on the map',
    }),
    host: translate({
      id: 'guide.map.host',
      message: 'number of case studies in which it is a host or partner',
      description: 'Meaning of a mark on the map',
    }),
    line: translate({
      id: 'guide.map.line',
      message: 'from the home country to a host or partner (with the dot); thicker for more',
      description: 'Meaning of a line on the map',
    }),
  };
}

/**
 * What a tile of the map says, in words.
 *
 * @example countryWords(lithuania, 'en') // => 'Lithuania (LT): home of 5 case studies, host or partner in 1 case study'
 */
export function countryWords({code, name, home, host}: CountryTile, language: Language): string {
  const homeOf = translate({
    id: 'guide.map.homeOf',
    message: 'home of {count} case study|home of {count} case studies',
    description: 'What a country is, after its name; plural forms parted by |',
  });
  const hostIn = translate({
    id: 'guide.map.hostIn',
    message: 'host or partner in {count} case study|host or partner in {count} case studies',
    description: 'What a country is, after its name; plural forms parted by |',
  });
  const roles = [
    ...(home > 0 ? [pluralForm(language, homeOf, home)] : []),
    ...(host > 0 ? [pluralForm(language, hostIn, host)] : []),
  ].join(', ');
  const message = translate({
    id: 'guide.map.country',
    message: '{country} ({code}): {roles}',
    description: 'A country on the map, its code, and of how many case studies it is what',
  });
  return fillMessage(message, {country: [name], code: [code], roles: [roles]}).join('');
}
