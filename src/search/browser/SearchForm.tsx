import {useId} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {SearchFields} from './SearchFields';
import {useSearchSettings} from './useSearchSettings';
import './search.css';

/**
 * Plain markup for the custom element `guide-search`: a search form that works without script as far as the results
 * page, and two empty containers that the element fills.
 *
 * @param name tells this search from another one on the same page; not needed for one.
 */
export function SearchForm({name}: {name?: string}) {
  const id = useId();
  const settings = useSearchSettings();
  return (
    <guide-search data-settings={JSON.stringify(settings)}>
      <form action={useBaseUrl('/search/')} role="search" {...(name && {'aria-label': name})}>
        <SearchFields id={`${id}-text`} />
      </form>
      <div
        id={`${id}-popup`}
        className="guide-search__popup"
        hidden
        suppressHydrationWarning
        dangerouslySetInnerHTML={EMPTY}
      />
      <div
        role="status"
        className="visually-hidden"
        suppressHydrationWarning
        dangerouslySetInnerHTML={EMPTY}
      />
    </guide-search>
  );
}

// Tells React that what is inside is not its own, so that it neither compares nor clears it.
const EMPTY = {__html: ''};
