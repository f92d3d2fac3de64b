import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import type {FormContextValue} from './formContext';
import {SaveNote} from './SaveNote';
import type {Saving} from './useAutosave';

vi.mock('@docusaurus/Translate', () => ({translate: ({message}: {message: string}) => message}));
vi.mock('./formContext', () => ({
  useForm: (): Partial<FormContextValue> => ({reader: 'lt', say: () => undefined}),
}));

const nothing = () => undefined;

/** The words of the buttons beside what is said. */
function show(saving: Saving) {
  const html = renderToStaticMarkup(
    <SaveNote
      autosave={{saving, stop: nothing, insist: nothing}}
      onDelete={nothing}
      onLoad={nothing}
    />,
  );
  return {html, buttons: [...html.matchAll(/<button[^>]*>([^<]+)/gu)].map(([, word]) => word)};
}

describe('SaveNote', () => {
  it.each<readonly [Saving, string, readonly string[]]>([
    [{kind: 'none'}, 'on this device only', []],
    [{kind: 'failed'}, 'does not let us keep', []],
    [
      {kind: 'saved', at: new Date('2026-01-02T03:04:05')},
      'Saved on this device: 2026-01-02 03:04.',
      ['Delete the draft from this device'],
    ],
    [{kind: 'changed'}, 'changed in another tab', ['Load that one', 'Keep mine']],
  ])('of a draft that is %j says “%s”', (saving, sentence, buttons) => {
    const shown = show(saving);
    expect(shown.html).toContain(sentence);
    expect(shown.buttons).toEqual(buttons);
  });

  it('does not interrupt whoever listens to the page when another tab has changed the draft', () => {
    expect(show({kind: 'changed'}).html).not.toContain('role="alert"');
  });
});
