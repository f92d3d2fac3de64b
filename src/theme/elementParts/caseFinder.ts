import {createCaseFinder} from '@site/src/caseStudies/browser/finder/guideCaseFinder';
import type {FindText} from '@site/src/caseStudies/browser/finder/findShown';
import {createSearchClient} from '@site/src/search/browser/searchClient';
import {startSearchWorker} from '@site/src/search/browser/startSearchWorker';
import {readSearchSettings} from '@site/src/search/searchSettings';

/** Brings the finder of the list of case studies to life. */
customElements.define('guide-case-finder', createCaseFinder(connectText));

/** The finder looks for texts as the search box of the page does. */
function connectText(): FindText {
  const box = document.querySelector<HTMLElement>('guide-search');
  const settings = readSearchSettings(box?.dataset.settings);
  const client =
    settings && createSearchClient(settings.manifestUrl, startSearchWorker(settings.workerUrl));
  return async (text) => {
    const outcome = await client?.places(text, 'caseStudy');
    if (outcome?.kind === 'overtaken') return undefined;
    if (outcome?.kind !== 'found')
      throw new Error(`Unexpected failure of search: ${outcome?.reason}`);
    return outcome.answer;
  };
}
