import {useEffect, useState} from 'react';
import type {FormAddresses} from '../formAddresses';
import {keepForOffline} from './offline/keepForOffline';

/**
 * Tells whether the form opens without network. Once the form is open, the browser is asked to keep it; one that cannot goes without.
 */
export function useOfflineCopy(
  {workerUrl, scope}: Pick<FormAddresses, 'workerUrl' | 'scope'>,
  isOpen: boolean,
): boolean {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    void keepForOffline(workerUrl, scope).then((answer) => setKept(answer === 'ready'));
  }, [workerUrl, scope, isOpen]);
  return isKept;
}
