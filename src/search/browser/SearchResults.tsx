import {useId} from 'react';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {SearchFields} from './SearchFields';
import {useResultsSettings} from './useSearchSettings';
import './search.css';

/**
 * Plain markup for the custom element `guide-search-results`: a form whose query stands in the address, a note for
 * readers without script, and three empty containers that the element fills.
 */
export function SearchResults() {
  const id = useId();
  const settings = useResultsSettings();
  return (
    <guide-search-results data-settings={JSON.stringify(settings)}>
      <form action={useBaseUrl('/search/')}>
        <SearchFields id={`${id}-text`} />
        <div
          className="guide-search__filters"
          hidden
          suppressHydrationWarning
          dangerouslySetInnerHTML={EMPTY}
        />
      </form>
      <noscript>
        <p>
          <Translate id="guide.search.noScript" description="Shown where scripts are switched off">
            The search works in your browser and needs JavaScript. Without it, the lists of
            chapters, case studies and news lead to every page.
          </Translate>
        </p>
      </noscript>
      <div
        role="status"
        className="visually-hidden"
        suppressHydrationWarning
        dangerouslySetInnerHTML={EMPTY}
      />
      <div
        className="guide-search__results"
        suppressHydrationWarning
        dangerouslySetInnerHTML={EMPTY}
      />
    </guide-search-results>
  );
}

// Tells React that what is inside is not its own, so that it neither compares nor clears it.
const EMPTY = {__html: ''};
