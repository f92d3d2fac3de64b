/**
 * The custom element `<guide-print>` around a link to a part of the page that styles print alone while it is the target: jumps
 * there and prints. Without script the link jumps and the reader prints.
 */
export class GuidePrint extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    // One listener however often the element is connected.
    if (link) link.onclick = printTarget;
  }
}

function printTarget(this: GlobalEventHandlers, event: MouseEvent): void {
  const link = event.currentTarget;
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (opensElsewhere || !(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  // The part has to be the target before the page is laid out for paper.
  location.hash = link.hash;
  print();
}
