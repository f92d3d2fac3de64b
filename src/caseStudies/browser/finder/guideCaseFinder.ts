import {readFinderSettings} from '../../finder/finderSettings';
import {CaseFinding} from './caseFinding';
import {createFinderLoader} from './finderLoader';
import {findParts} from './finderParts';
import type {FindText} from './findShown';

/**
 * The custom element `<guide-case-finder>` around a form and a list of case studies: shows what fits the choices and the text,
 * how many there would be with each other choice, and keeps all of it in the address. Without script the list is a plain
 * one in pages, and the form is not shown. What it needs to know of the cases is loaded when somebody first chooses.
 *
 * WCAG 1.3.1 (groups of checkboxes), 2.1.1, 4.1.3 (the number of cases is a status message).
 *
 * @param connectText gives the way to look for a text, which the page knows.
 */
export function createCaseFinder(
  connectText: (host: HTMLElement) => FindText,
): CustomElementConstructor {
  return class GuideCaseFinder extends HTMLElement {
    #connection: AbortController | undefined;

    connectedCallback(): void {
      const settings = readFinderSettings(this.dataset.settings);
      const parts = findParts(this);
      if (!settings || !parts) return;
      this.#connection = new AbortController();
      const loader = createFinderLoader(settings.indexUrl);
      new CaseFinding(parts, settings, loader, connectText(this)).start(this.#connection.signal);
    }

    disconnectedCallback(): void {
      this.#connection?.abort();
    }
  };
}
