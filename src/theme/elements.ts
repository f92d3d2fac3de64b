import {GuideSearch} from '@site/src/search/browser/guideSearch';
import {GuideSearchResults} from '@site/src/search/browser/guideSearchResults';
import {closeLeftPopovers} from '@site/src/site/browser/closeLeftPopovers';
import {GuideTheme} from '@site/src/site/browser/guideTheme';
import {GuideLanguages} from '@site/src/translation/browser/guideLanguages';

/** Brings the custom elements of the pages to life; what a reading page ships as its only script. */
customElements.define('guide-theme', GuideTheme);
customElements.define('guide-languages', GuideLanguages);
customElements.define('guide-search', GuideSearch);
customElements.define('guide-search-results', GuideSearchResults);
closeLeftPopovers(document);

const CASE_ELEMENTS = 'guide-case-finder, guide-case-compare, guide-compare-choice, guide-print';

// Other pages need not load what belongs to case studies.
if (document.querySelector(CASE_ELEMENTS)) void import('./caseElements');
