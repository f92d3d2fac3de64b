import {useCallback, useEffect, useState} from 'react';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {assertLanguage} from '../../guide/languages';
import {publishedPath} from '../form/formData';
import type {FormAddresses} from '../formAddresses';
import {openTask, type Opening} from './openTask';

/** The form that the address asks for, once it is loaded; the number tells one opening from the next. */
export type OpeningState = {readonly opening: Opening | undefined; readonly count: number};

/** Opens the form for the address of the page. Calling `reopen` opens it anew, with what the browser keeps by then. */
export function useOpening({
  dataUrl,
  filesRoot,
}: FormAddresses): OpeningState & {readonly reopen: () => void} {
  const language = assertLanguage(useDocusaurusContext().i18n.currentLocale);
  const {search: query} = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<OpeningState>({opening: undefined, count: 0});
  useEffect(() => {
    let isWanted = true;
    const fileUrl = (file: string): string => filesRoot + publishedPath(file).slice(1);
    void openTask({dataUrl, query, language, fileUrl}).then((opening) => {
      if (isWanted) setState(({count}) => ({opening, count: count + 1}));
    });
    return () => {
      isWanted = false;
    };
  }, [dataUrl, filesRoot, query, language, attempt]);
  const reopen = useCallback(() => setAttempt((count) => count + 1), []);
  return {...state, reopen};
}
