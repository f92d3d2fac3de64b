/** The parts of the page that the finder works on. */
export type FinderParts = {
  readonly form: HTMLFormElement;
  readonly text: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  /** The sheet with the filters, which a phone shows when it is asked to. */
  readonly sheet: HTMLDetailsElement;
  readonly boxes: readonly HTMLInputElement[];
  readonly status: HTMLElement;
  /** Ways out where nothing is found, and what went wrong. */
  readonly notes: HTMLElement;
  readonly list: HTMLElement;
  /** The cards that the server wrote; the first is the pattern for others. */
  readonly written: readonly HTMLElement[];
  readonly more: HTMLButtonElement;
  /** Links to the other pages of the list, for who has no script. */
  readonly pages: HTMLElement | null;
};

/** The parts within the finder's element; nothing when the page is not as it should be. */
export function findParts(host: HTMLElement): FinderParts | undefined {
  const form = host.querySelector('form');
  const text = host.querySelector<HTMLInputElement>('input[name="q"]');
  const sort = host.querySelector<HTMLSelectElement>('select[name="sort"]');
  const sheet = host.querySelector<HTMLDetailsElement>('.guide-finder__sheet');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const notes = host.querySelector<HTMLElement>('.guide-finder__notes');
  const list = host.querySelector<HTMLElement>('ul:has(> li[data-case])');
  const more = host.querySelector<HTMLButtonElement>('.guide-finder__more');
  if (!form || !text || !sort || !sheet || !status || !notes || !list || !more) return undefined;
  return {
    form,
    text,
    sort,
    sheet,
    boxes: [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')],
    status,
    notes,
    list,
    written: [...list.querySelectorAll<HTMLElement>(':scope > li')],
    more,
    pages: host.querySelector('.guide-finder__pages'),
  };
}
