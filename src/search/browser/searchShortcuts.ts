/**
 * Focuses the search box of an element, when it can be seen, as the reader presses `/` (outside a text field) or
 * Ctrl+K (⌘K).
 *
 * @param signal ends the listening.
 */
export function listenForShortcuts(host: HTMLElement, signal: AbortSignal): void {
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

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    return event.key.toLowerCase() === 'k';
  }
  return event.key === '/' && !event.altKey && !isTyping(event.target);
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
