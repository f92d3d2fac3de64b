/**
 * The custom element `<guide-languages>` around the language switcher: when the list opens, its links lead to the section
 * that the reader sees, since section ids are the same in every language, and to what she searched for.
 */
export class GuideLanguages extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[popover]')?.addEventListener('beforetoggle', () => {
      const id = sectionInView();
      for (const link of this.querySelectorAll('a')) {
        link.hash = id ?? '';
        link.search = location.search;
      }
    });
  }
}

/**
 * The id of the last section heading above the middle of the window. At the top of the page, where the header is on a narrow screen,
 * that of the section to which the address led.
 */
function sectionInView(): string | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id]')];
  const above = headings.filter(
    (heading) => heading.getBoundingClientRect().top < window.innerHeight / 2,
  );
  const seen = window.scrollY === 0 ? undefined : above.at(-1)?.id;
  return seen ?? headings.find(({id}) => `#${id}` === location.hash)?.id;
}
