import {describe, expect, it} from 'vitest';
import {close, CLOSED, pressKey, showOptions, type ComboboxState} from './comboboxState';

const THREE = showOptions(3);

describe('pressKey', () => {
  it('moves through the options and wraps at both ends', () => {
    expect(activeAfter(THREE, 'ArrowDown')).toBe(0);
    expect(activeAfter(THREE, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe(0);
    expect(activeAfter(THREE, 'ArrowUp')).toBe(2);
    expect(activeAfter(THREE, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp')).toBe(2);
  });

  it('opens a closed list that has options', () => {
    expect(pressKey(close(THREE), 'ArrowDown').state).toEqual({
      isOpen: true,
      optionCount: 3,
      active: 0,
    });
    expect(pressKey(CLOSED, 'ArrowDown')).toEqual({state: CLOSED, isHandled: false});
  });

  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'a'])('leaves %s to the text', (key) => {
    const step = pressKey({...THREE, active: 1}, key);
    expect(step).toEqual({state: THREE, isHandled: false});
  });

  it('closes the list on the first Escape and clears the text on the second', () => {
    const first = pressKey({...THREE, active: 1}, 'Escape');
    expect(first).toEqual({state: close(THREE), isHandled: true});
    expect(pressKey(first.state, 'Escape').action).toBe('clear');
  });

  it('chooses the active option on Enter, and leaves Enter to the form where none is active', () => {
    expect(pressKey({...THREE, active: 1}, 'Enter')).toMatchObject({
      action: 'choose',
      isHandled: true,
    });
    expect(pressKey(THREE, 'Enter')).toEqual({state: close(THREE), isHandled: false});
  });

  it('closes the list on Tab and lets the focus go', () => {
    expect(pressKey({...THREE, active: 1}, 'Tab')).toEqual({
      state: close(THREE),
      isHandled: false,
    });
  });

  it('keeps a message on Tab, so that its button can be reached', () => {
    expect(pressKey(showOptions(0), 'Tab').state.isOpen).toBe(true);
  });
});

function activeAfter(state: ComboboxState, ...keys: string[]): number | undefined {
  return keys.reduce((before, key) => pressKey(before, key).state, state).active;
}
