import {readCompareSettings} from '../../compare/compareSettings';
import {ComparePage, type ComparePageParts} from './comparePage';
import {createColumnLoader} from './loadColumns';

/**
 * The custom element `<guide-case-compare>` on the page `/compare/?cases=`: loads the facts of each case study that the address
 * names, shows them side by side as a table, and keeps the address up to date, so that it can be kept, shared and printed.
 *
 * WCAG 1.3.1, 2.1.1 (the part that moves sideways takes the focus), 2.4.3 (focus after a column is taken away), 4.1.3.
 */
export class GuideCaseCompare extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const settings = readCompareSettings(this.dataset.settings);
    const parts = findParts(this);
    if (!settings || !parts) return;
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const page = new ComparePage(parts, settings, createColumnLoader(settings.baseUrl));
    parts.only.addEventListener('change', () => page.showOnly(parts.only.checked), {signal});
    for (const link of this.querySelectorAll('a.guide-compare__choose')) {
      link.addEventListener('click', () => page.choose(), {signal});
    }
    addEventListener('popstate', () => void page.followAddress(), {signal});
    void page.followAddress();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function findParts(host: HTMLElement): ComparePageParts | undefined {
  const part = (className: string) => host.querySelector<HTMLElement>(`.${className}`);
  const intro = part('guide-compare__intro');
  const tools = part('guide-compare__tools');
  const only = tools?.querySelector('input');
  const add = tools?.querySelector('a');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const region = part('guide-compare__region');
  if (!intro || !tools || !only || !add || !status || !region) return undefined;
  return {intro, tools, only, add, status, region};
}
