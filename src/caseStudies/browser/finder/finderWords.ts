import {translate} from '@docusaurus/Translate';
import {markName} from '../recognition/recognitionWords';
import type {FacetName} from '../../finder/facets';
import type {FinderWords} from '../../finder/finderSettings';
import type {Sort} from '../../finder/finderState';

/** What the finder says of what it found, in the reader's language. */
export function finderWords(): FinderWords {
  return {
    caseCount: translate({
      id: 'guide.finder.caseCount',
      message: 'One case study|{count} case studies',
      description: 'Number of case studies that fit; plural forms parted by |',
    }),
    nothing: translate({
      id: 'guide.finder.nothing',
      message: 'No case study has all that you chose.',
      description: 'In place of the number of case studies',
    }),
    without: translate({
      id: 'guide.finder.without',
      message: 'Without the choice in “{facet}”: {count}',
      description:
        'Button that gives up the choice in a facet; count is how many case studies there would be',
    }),
    text: translate({
      id: 'guide.finder.textName',
      message: 'Words',
      description:
        'Name of the free text where others stand for facets: Without the choice in “Words”',
    }),
    correction: translate({
      id: 'guide.finder.correction',
      message: 'Found for “{corrected}”.',
      description: 'After the number of case studies, when a slip in the typed words was corrected',
    }),
    chosen: translate({
      id: 'guide.finder.chosen',
      message: '({count} chosen)',
      description: 'After “Filters”, when some are chosen',
    }),
    mark: markName('{year}'),
    failed: translate({
      id: 'guide.finder.failed',
      message: 'The case studies could not be loaded. Is there a connection?',
      description: 'In place of the number of case studies',
    }),
    retry: translate({
      id: 'guide.finder.retry',
      message: 'Try again',
      description: 'Button after a failure',
    }),
  };
}

/** The names of the form and its controls. */
export function formWords(): {
  readonly form: string;
  readonly text: string;
  readonly filters: string;
  readonly sort: string;
  readonly reset: string;
  readonly more: string;
} {
  return {
    form: translate({
      id: 'guide.finder.form',
      message: 'Find case studies',
      description: 'Name of the form for screen readers',
    }),
    text: translate({
      id: 'guide.finder.text',
      message: 'Words in the case study',
      description: 'Label of the field for free text',
    }),
    filters: translate({
      id: 'guide.finder.filters',
      message: 'Filters',
      description: 'Name of the sheet with all groups of choices',
    }),
    more: translate({
      id: 'guide.finder.more',
      message: 'Show more',
      description: 'Button below the first case studies',
    }),
    sort: translate({
      id: 'guide.finder.sort',
      message: 'Order',
      description: 'Label of the choice of an order of case studies',
    }),
    reset: translate({
      id: 'guide.finder.reset',
      message: 'Show all',
      description: 'Button that takes all choices away',
    }),
  };
}

/** The orders. */
export function sortWords(): Record<Sort, string> {
  return {
    match: translate({
      id: 'guide.finder.match',
      message: 'best match first',
      description: 'Order of case studies',
    }),
    newest: translate({
      id: 'guide.finder.newest',
      message: 'latest practice first',
      description: 'Order of case studies',
    }),
    oldest: translate({
      id: 'guide.finder.oldest',
      message: 'earliest practice first',
      description: 'Order of case studies',
    }),
    title: translate({
      id: 'guide.finder.title',
      message: 'by title',
      description: 'Order of case studies',
    }),
  };
}

/** The names of the facets. */
export function facetWords(): Record<FacetName, string> {
  return {
    theme: translate({id: 'guide.finder.theme', message: 'Theme', description: 'Facet'}),
    topic: translate({id: 'guide.finder.topic', message: 'Topic', description: 'Facet'}),
    activity: translate({id: 'guide.finder.activity', message: 'Activity', description: 'Facet'}),
    audience: translate({id: 'guide.finder.audience', message: 'For whom', description: 'Facet'}),
    country: translate({id: 'guide.finder.country', message: 'Country', description: 'Facet'}),
    organisation: translate({
      id: 'guide.finder.organisation',
      message: 'Organisation',
      description: 'Facet: kinds of organisation',
    }),
    level: translate({
      id: 'guide.finder.level',
      message: 'Level of education',
      description: 'Facet',
    }),
    barrier: translate({id: 'guide.finder.barrier', message: 'Barrier met', description: 'Facet'}),
    delivery: translate({id: 'guide.finder.delivery', message: 'Delivery', description: 'Facet'}),
    programme: translate({
      id: 'guide.finder.programme',
      message: 'Programme',
      description: 'Facet',
    }),
    cost: translate({id: 'guide.finder.cost', message: 'Cost', description: 'Facet'}),
    evidence: translate({
      id: 'guide.finder.evidence',
      message: 'How we know',
      description: 'Facet: planned, reported by the organiser …',
    }),
    language: translate({
      id: 'guide.finder.language',
      message: 'Can be read in',
      description: 'Facet: languages in which there is a text',
    }),
  };
}
