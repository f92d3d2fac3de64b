/**
 * Closes a menu when the focus leaves it and its button, so that it never covers what has the focus (WCAG 2.4.11). The
 * browser itself closes popovers on Escape and on a click beside them, but not on Tab.
 */
export function closeLeftPopovers(root: Document): void {
  root.addEventListener('focusin', ({target}) => {
    if (!(target instanceof Element)) return;
    for (const menu of root.querySelectorAll<HTMLElement>('[popover]:popover-open')) {
      const isButton = target.closest(`[popovertarget="${menu.id}"]`) !== null;
      if (!menu.contains(target) && !isButton) menu.hidePopover();
    }
  });
}
