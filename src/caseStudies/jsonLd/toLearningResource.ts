import type {Language} from '../../guide/languages';
import type {TextOutline, EntryOutline, Labelled} from '../../guide/outline';
import type {CaseStudyFacts} from '../../guide/caseStudyFacts';
import {licenceAddress} from '../licenceAddress';
import {temporalCoverage} from '../temporalCoverage';
import type {DefinedTerm, LearningResource, PlaceData, Work} from './learningResource';

/** What of a case's page is told to programs. */
export type DescribedPage = {readonly outline: EntryOutline; readonly facts: CaseStudyFacts};

/**
 * The structured data of a case's page that shows a text in the reader's own language. It says nothing that the page does not:
 * no status, since how well the practice is known says nothing of the text; no date, since there is none of publication; sources
 * as `isBasedOn` alone, which `citation` would only repeat.
 *
 * @param url Makes the public address of the page in a language; absent where the site has none, and then there are no addresses.
 */
export function toLearningResource(
  {outline, facts}: DescribedPage,
  url?: (language: Language) => string,
): LearningResource {
  const {state, title, summary} = outline;
  const address = url?.(state.shown);
  const coverage = temporalCoverage(facts.period);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    ...(address !== undefined && {'@id': address, url: address}),
    name: title,
    description: summary,
    inLanguage: state.shown,
    learningResourceType: 'case study',
    isAccessibleForFree: true,
    ...list('about', [...facts.themes, ...facts.topics].map(toTerm)),
    ...list('educationalLevel', facts.levels.map(toTerm)),
    ...list(
      'audience',
      facts.audience.map(({label}) => ({'@type': 'Audience', audienceType: label}) as const),
    ),
    ...list('spatialCoverage', toPlaces(facts)),
    ...(coverage !== undefined && {temporalCoverage: coverage}),
    license: licenceAddress(facts.licence) ?? facts.licence,
    ...list('isBasedOn', facts.sources.map(toSource)),
    ...(url && toTranslations(state, url)),
  };
}

/** A property with a list that is not empty. */
function list<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): Partial<Record<Key, readonly Value[]>> {
  // A computed key is no longer known to be the one it was computed of.
  return values.length === 0 ? {} : ({[key]: values} as Record<Key, readonly Value[]>);
}

function toTerm({id, label}: Labelled): DefinedTerm {
  return {'@type': 'DefinedTerm', termCode: id, name: label};
}

function toPlaces({countries, places}: CaseStudyFacts): readonly PlaceData[] {
  return [
    ...countries.map(({id, label}) => ({'@type': 'Country', name: label, identifier: id}) as const),
    ...places.map((name) => ({'@type': 'Place', name}) as const),
  ];
}

/** Authors write so in place of a publisher that the source does not name; nothing of that name exists. */
const NOT_STATED = /\bnot stated\b/i;

/** A source without its date, of which it is not known whether it is that of publication. */
function toSource({title, publisher, language, address}: CaseStudyFacts['sources'][number]): Work {
  return {
    '@type': 'CreativeWork',
    name: title,
    inLanguage: language,
    ...(address !== undefined && {url: address}),
    ...(!NOT_STATED.test(publisher) && {
      publisher: {'@type': 'Organization', name: publisher},
    }),
  };
}

function toTranslations(
  {shown, original, available}: TextOutline,
  url: (language: Language) => string,
): Pick<LearningResource, 'translationOfWork' | 'workTranslation'> {
  const toText = (language: Language): Work => ({
    '@type': 'LearningResource',
    '@id': url(language),
    inLanguage: language,
  });
  if (shown !== original) return {translationOfWork: toText(original)};
  return list('workTranslation', available.filter((each) => each !== original).map(toText));
}
