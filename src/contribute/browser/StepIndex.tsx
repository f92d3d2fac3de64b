// @application
import type {MouseEvent} from 'react';
import {pluralForm} from '../../guide/pluralForm';
import {panelId, type Panel} from './fieldId';
import {useForm} from './formContext';
import {panelNames, stepWords} from './words/stepWords';

/** The steps as links; after a check each says how much in it is to be repaired. */
export function StepIndex({panels}: {panels: readonly Panel[]}) {
  const {panel, go, placed, reader, state} = useForm();
  const words = stepWords();
  const names = panelNames();
  const open = (event: MouseEvent, next: Panel) => {
    // A new tab would have the same draft twice.
    event.preventDefault();
    go(next);
  };
  return (
    <nav className="guide-contribute__steps" aria-label={words.label}>
      <ol>
        {panels.map((each) => {
          const count = placed.filter(
            ({issue, control}) => control?.step === each && issue.severity === 'error',
          ).length;
          return (
            <li key={each}>
              <a
                href={`#${panelId(each)}`}
                onClick={(event) => open(event, each)}
                {...(each === panel && {'aria-current': 'step'})}
              >
                {names[each]}
                {state.isAsked && count > 0 && (
                  <span className="guide-contribute__count">
                    {' '}
                    ({pluralForm(reader, words.count, count)})
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
