// @application
import type {ReactNode} from 'react';
import {panelId, type Panel} from './fieldId';
import {fillWords} from './fillWords';
import {useForm} from './formContext';
import {panelNames, stepWords} from './words/stepWords';

/** A step with its name, which takes the focus when the step is opened, and the ways to the steps beside it. */
export function PanelFrame({panels, children}: {panels: readonly Panel[]; children: ReactNode}) {
  const {panel, go} = useForm();
  const words = stepWords();
  const names = panelNames();
  const at = panels.indexOf(panel);
  const [back, next] = [panels[at - 1], panels[at + 1]];
  return (
    <fieldset className="guide-contribute__panel" key={panel}>
      <legend>
        <span className="guide-contribute__position">
          {fillWords(words.position, {number: at + 1, count: panels.length})}
        </span>
        <h2 id={panelId(panel)} tabIndex={-1}>
          {names[panel]}
        </h2>
      </legend>
      {children}
      <div className="guide-contribute__actions">
        {back && (
          <button type="button" onClick={() => go(back)}>
            {fillWords(words.back, {step: names[back]})}
          </button>
        )}
        {next && (
          <button type="button" className="guide-contribute__next" onClick={() => go(next)}>
            {fillWords(words.next, {step: names[next]})}
          </button>
        )}
      </div>
    </fieldset>
  );
}
