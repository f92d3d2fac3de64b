import {createContext, useContext} from 'react';
import type {Language} from '../../guide/languages';
import type {CaseFormHandle} from './useCaseForm';
import type {Panels} from './usePanel';

/** What every control of the form can reach. */
export type FormContextValue = CaseFormHandle &
  Panels & {
    readonly reader: Language;
    /** Tells something politely to who listens to the page. */
    readonly say: (sentence: string) => void;
  };

export const FormContext = createContext<FormContextValue | undefined>(undefined);

/**
 * The form around a control.
 *
 * @throws {Error} outside of a form.
 */
export function useForm(): FormContextValue {
  const form = useContext(FormContext);
  if (!form) throw new Error('A control of the form stands outside of the form');
  return form;
}
