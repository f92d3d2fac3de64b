/** State of the search box: whether the list is shown, how many options it has, and which one is active. */
export type ComboboxState = {
  readonly isOpen: boolean;
  readonly optionCount: number;
  /** Place of the active option; absent while the text itself is. */
  readonly active?: number;
};

/** What a key does beyond the new state: `choose` the active option, `clear` the text, or nothing. */
export type ComboboxStep = {
  readonly state: ComboboxState;
  readonly action?: 'choose' | 'clear';
  /** Whether the browser must not do what it usually does on this key. */
  readonly isHandled: boolean;
};

/** A search box at rest. */
export const CLOSED: ComboboxState = {isOpen: false, optionCount: 0};

/**
 * What a key does in the search box, after the ARIA 1.2 editable combobox with list autocomplete.
 *
 * @param key `KeyboardEvent.key`
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function pressKey(state: ComboboxState, key: string): ComboboxStep {
  switch (key) {
    case 'ArrowDown':
      return move(state, 1);
    case 'ArrowUp':
      return move(state, -1);
    case 'Escape':
      return state.isOpen
        ? {state: close(state), isHandled: true}
        : {state, action: 'clear', isHandled: true};
    case 'Enter':
      return state.isOpen && state.active !== undefined
        ? {state: close(state), action: 'choose', isHandled: true}
        : {state: close(state), isHandled: false};
    case 'Tab':
      // A message may hold a button, which Tab must be able to reach.
      return {state: state.optionCount > 0 ? close(state) : state, isHandled: false};
    default:
      // Home, End, the side arrows and letters belong to the text.
      return {state: withoutActive(state), isHandled: false};
  }
}

/** The state when new options have come for the text: shown, none active. */
export function showOptions(optionCount: number): ComboboxState {
  return {isOpen: true, optionCount};
}

/** The state with the list hidden; its options are kept. */
export function close({optionCount}: ComboboxState): ComboboxState {
  return {isOpen: false, optionCount};
}

function move(state: ComboboxState, direction: 1 | -1): ComboboxStep {
  const {optionCount} = state;
  if (optionCount === 0) return {state, isHandled: false};
  const end = direction === 1 ? 0 : optionCount - 1;
  const current = state.isOpen ? state.active : undefined;
  const active = current === undefined ? end : (current + direction + optionCount) % optionCount;
  return {state: {isOpen: true, optionCount, active}, isHandled: true};
}

function withoutActive({isOpen, optionCount}: ComboboxState): ComboboxState {
  return {isOpen, optionCount};
}
