import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** Loads the custom elements on pages that hydrate; on the server there is nothing to bring to life. */
if (ExecutionEnvironment.canUseDOM) {
  void import('./elements');
}
