import {useCallback, useEffect, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {STEPS} from '../form/field';
import {panelId, type Panel} from './fieldId';

/** The panel that is shown, and the way to others. */
export type Panels = {
  readonly panel: Panel;
  /** Shows a panel and moves the focus to its heading, or to what has the given id. */
  readonly go: (panel: Panel, id?: string) => void;
};

type Target = {readonly panel: Panel; readonly id: string};

/**
 * The panel after `#` in the address, so that the browser's own "back" leads to the one before and a reload stays where it was. Only
 * panels of `available` are shown, the first one when the address names none.
 */
export function usePanel(available: readonly Panel[]): Panels {
  const history = useHistory();
  const {pathname, search, hash} = useLocation();
  const [target, setTarget] = useState<Target>();
  const [last, setLast] = useState<Panel>();
  const named = available.find((each) => hash === `#${panelId(each)}`);
  if (named !== undefined && named !== last) setLast(named);
  // The preview and the skip link have places of their own behind `#`.
  const stayed = hash === '' ? undefined : available.find((each) => each === last);
  const panel = named ?? stayed ?? available[0] ?? STEPS[0];
  useEffect(() => {
    // The host shows another address only when it has asked whether its page is loaded, so that the target may come first.
    if (target?.panel === panel) focusOn(target.id);
  }, [target, panel]);
  const go = useCallback(
    (next: Panel, id = panelId(next)) => {
      setTarget({panel: next, id});
      if (next !== panel) history.push({pathname, search, hash: panelId(next)});
    },
    [history, pathname, search, panel],
  );
  return {panel, go};
}

/** What is folded cannot take the focus. */
function focusOn(id: string): void {
  const found = document.getElementById(id);
  for (let at = found?.closest('details'); at; at = at.parentElement?.closest('details')) {
    at.open = true;
  }
  found?.focus();
}
