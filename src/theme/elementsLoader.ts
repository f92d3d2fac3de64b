import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {ELEMENT_PARTS} from './elementParts';

/**
 * Loads the custom elements on pages that hydrate, all of them, since the next page comes without a load; on the server there is
 * nothing to bring to life.
 */
if (ExecutionEnvironment.canUseDOM) {
  void import('./elements');
  for (const load of Object.values(ELEMENT_PARTS)) void load();
}
