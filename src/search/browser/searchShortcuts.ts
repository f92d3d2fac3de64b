/**
 * Focuses the search box of an element, when it can be seen, as the reader presses `/` or Ctrl+K (⌘K) outside a text
 * field, and tells assistive technology of these keys.
 *
 * @param signal ends the listening.
 */
export function listenForShortcuts(host: HTMLElement, signal: AbortSignal): void {
  host.querySelector('input')?.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  const listen = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !isShortcut(event)) return;
    const input = visibleInput(host);
    if (input === undefined) return;
    event.preventDefault();
    input.focus();
    input.select();
  };
  document.addEventListener('keydown', listen, {signal});
}

// In a text field Ctrl+K may be a key of the editor (on a Mac it cuts the rest of the line).
function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey || isTyping(event.target)) return false;
  const isCombined = event.ctrlKey || event.metaKey;
  return isCombined ? event.key.toLowerCase() === 'k' && !event.shiftKey : event.key === '/';
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

// Several boxes may listen; the first one that can be seen takes the key, and the others see that it is taken.
function visibleInput(host: HTMLElement): HTMLInputElement | undefined {
  const input = host.querySelector('input');
  return input?.checkVisibility() ? input : undefined;
}
