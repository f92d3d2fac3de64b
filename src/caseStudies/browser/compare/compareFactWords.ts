import {translate} from '@docusaurus/Translate';
import type {ComparedFact} from '../../compare/caseColumn';
import {facetWords} from '../finder/finderWords';

/** The names of the compared facts in the reader's language; those that the finder has too are as there. */
export function compareFactWords(): Record<ComparedFact, string> {
  const facets = facetWords();
  return {
    ...whereAndWho(),
    ...work(),
    evidence: facets.evidence,
    activities: facets.activity,
    audience: facets.audience,
    themes: facets.theme,
    topics: facets.topic,
    levels: facets.level,
    barriers: facets.barrier,
    delivery: facets.delivery,
    costBand: facets.cost,
    programme: facets.programme,
  };
}

type WhereAndWho = 'countries' | 'places' | 'period' | 'organisations' | 'organisationKinds';

function whereAndWho(): Record<WhereAndWho, string> {
  return {
    countries: translate({
      id: 'guide.compare.countries',
      message: 'Countries, home country first',
      description: 'Compared fact',
    }),
    places: translate({
      id: 'guide.compare.places',
      message: 'Places',
      description: 'Compared fact: towns and villages',
    }),
    period: translate({
      id: 'guide.compare.period',
      message: 'When',
      description: 'Compared fact',
    }),
    organisations: translate({
      id: 'guide.compare.organisations',
      message: 'Who took part',
      description: 'Compared fact: organisations and their roles',
    }),
    organisationKinds: translate({
      id: 'guide.compare.organisationKinds',
      message: 'Kind of organisation',
      description: 'Compared fact: school, culture centre …',
    }),
  };
}

type Work = 'staffHours' | 'firstTry' | 'project' | 'grant' | 'languages' | 'licence';

function work(): Record<Work, string> {
  return {
    staffHours: translate({
      id: 'guide.compare.staffHours',
      message: 'Staff hours',
      description: 'Compared fact: working hours of all staff together',
    }),
    firstTry: translate({
      id: 'guide.compare.firstTry',
      message: 'A first small try takes (our estimate)',
      description: 'Compared fact: hours and cost of a first try in another school',
    }),
    project: translate({
      id: 'guide.compare.project',
      message: 'Action and project number',
      description: 'Compared fact: of the Erasmus+ programme, for example',
    }),
    grant: translate({
      id: 'guide.compare.grant',
      message: 'Grant',
      description: 'Compared fact: money from the programme',
    }),
    languages: translate({
      id: 'guide.compare.languages',
      message: 'Text available in',
      description: 'Compared fact: names of languages follow in the cells, as in a list',
    }),
    licence: translate({
      id: 'guide.compare.licence',
      message: 'Licence of the text',
      description: 'Compared fact',
    }),
  };
}
