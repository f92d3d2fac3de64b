import {translate} from '@docusaurus/Translate';
import type {ResultsWords} from '../searchSettings';

/** What only the results page says, in its language. */
export function resultsWords(): ResultsWords {
  return {
    ...absenceWords(),
    also: translate({
      id: 'guide.search.also',
      message: 'Also {languages}.',
      description: '{languages} is a list such as: in Latvian (3), in Polish (5)',
    }),
    inLanguage: languageWords(),
    showMore: translate({
      id: 'guide.search.showMore',
      message: 'Show more',
      description: 'Button below the first results, when there are more',
    }),
    filters: translate({
      id: 'guide.search.filters',
      message: 'Narrow the results',
      description: 'Name of the group of filters on the results page',
    }),
    removeFilters: translate({
      id: 'guide.search.removeFilters',
      message: 'Show all results',
      description: 'Link that takes the chosen filters away',
    }),
    facets: facetWords(),
  };
}

function absenceWords(): Pick<ResultsWords, 'noneInLanguage' | 'noneFiltered'> {
  return {
    noneInLanguage: translate({
      id: 'guide.search.noneInLanguage',
      message: 'Nothing found in English.',
      description: 'In each language: nothing found in THAT language; other languages follow',
    }),
    noneFiltered: translate({
      id: 'guide.search.noneFiltered',
      message: 'Nothing found with this choice.',
      description: 'The filters leave no result; a link follows that takes them away',
    }),
  };
}

function facetWords(): ResultsWords['facets'] {
  const description = 'Filter on the results page: its label, or its choice that does not filter';
  return {
    kind: {
      label: translate({id: 'guide.search.kind', message: 'Kind of page', description}),
      any: translate({id: 'guide.search.kind.any', message: 'All kinds', description}),
    },
    theme: {
      label: translate({id: 'guide.search.theme', message: 'Theme', description}),
      any: translate({id: 'guide.search.theme.any', message: 'All themes', description}),
    },
    country: {
      label: translate({id: 'guide.search.country', message: 'Country', description}),
      any: translate({id: 'guide.search.country.any', message: 'All countries', description}),
    },
  };
}

function languageWords(): ResultsWords['inLanguage'] {
  return {
    en: translate({
      id: 'guide.search.in.en',
      message: 'in English',
      description: 'In the middle of a sentence: pages that are in English',
    }),
    lt: translate({
      id: 'guide.search.in.lt',
      message: 'in Lithuanian',
      description: 'In the middle of a sentence: pages that are in Lithuanian',
    }),
    lv: translate({
      id: 'guide.search.in.lv',
      message: 'in Latvian',
      description: 'In the middle of a sentence: pages that are in Latvian',
    }),
    et: translate({
      id: 'guide.search.in.et',
      message: 'in Estonian',
      description: 'In the middle of a sentence: pages that are in Estonian',
    }),
    pl: translate({
      id: 'guide.search.in.pl',
      message: 'in Polish',
      description: 'In the middle of a sentence: pages that are in Polish',
    }),
  };
}
