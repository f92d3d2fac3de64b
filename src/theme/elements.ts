import {ELEMENT_PARTS} from './elementParts';
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

for (const [element, load] of Object.entries(ELEMENT_PARTS)) {
  if (document.querySelector(element) !== null) void load();
}
