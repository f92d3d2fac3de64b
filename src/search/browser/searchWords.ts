import {translate} from '@docusaurus/Translate';
import type {SearchWords} from '../searchSettings';

/** What both search elements say, in the language of the page. */
export function searchWords(): SearchWords {
  return {
    ...answerWords(),
    list: translate({
      id: 'guide.search.list',
      message: 'Pages found',
      description: 'Name for screen readers of the list below the search box',
    }),
    retry: translate({
      id: 'guide.search.retry',
      message: 'Try again',
      description: 'Button after the search could not be loaded',
    }),
    failures: failureWords(),
    kinds: kindWords(),
  };
}

function answerWords(): Pick<
  SearchWords,
  'resultCount' | 'noResults' | 'loading' | 'allResults' | 'correction'
> {
  return {
    resultCount: translate({
      id: 'guide.search.resultCount',
      message: 'One result|{count} results',
      description: 'Number of pages found. Plural forms parted by |',
    }),
    noResults: translate({
      id: 'guide.search.noResults',
      message: 'Nothing found. Try another word or a shorter one.',
      description: 'Search found no page',
    }),
    loading: translate({
      id: 'guide.search.loading',
      message: 'Getting the search ready…',
      description: 'The first answer of the search takes long',
    }),
    allResults: translate({
      id: 'guide.search.allResults',
      message: 'Show the one result|Show all {count} results',
      description: 'Last line of the list below the search box. Plural forms parted by |',
    }),
    correction: translate({
      id: 'guide.search.correction',
      message: 'Showing results for “{corrected}”. Nothing was found for “{typed}”.',
      description:
        'A slip was corrected: {typed} is the query as typed, {corrected} without the slip',
    }),
  };
}

function failureWords(): SearchWords['failures'] {
  return {
    unreachable: translate({
      id: 'guide.search.unreachable',
      message: 'The search could not be loaded. Check the connection.',
      description: 'The search index did not come over the network',
    }),
    outdated: translate({
      id: 'guide.search.outdated',
      message: 'This page is older than the search. Load the page again.',
      description: 'The search index was made by another version of the site',
    }),
    damaged: translate({
      id: 'guide.search.damaged',
      message: 'The search did not arrive whole.',
      description: 'The search index cannot be read',
    }),
  };
}

function kindWords(): SearchWords['kinds'] {
  return {
    chapter: translate({
      id: 'guide.search.chapter',
      message: 'Chapter',
      description: 'Kind of page found: chapter of the guide',
    }),
    caseStudy: translate({
      id: 'guide.search.caseStudy',
      message: 'Case study',
      description: 'Kind of page found',
    }),
    newsItem: translate({
      id: 'guide.search.newsItem',
      message: 'News',
      description: 'Kind of page found: item of project news',
    }),
  };
}
