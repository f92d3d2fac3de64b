import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/**
 * Loads the custom elements on pages that hydrate, all of them, since the next page comes without a load; on the server there is
 * nothing to bring to life.
 */
if (ExecutionEnvironment.canUseDOM) {
  void import('./elements');
  void import('./caseElements');
}
