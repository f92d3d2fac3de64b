import {bundleScript} from '../../guide/node/bundleScript';

/** The script of the worker that keeps the form. */
export function bundleOfflineWorker(siteDir: string): Promise<string> {
  return bundleScript(siteDir, 'src/contribute/browser/offline/offlineWorker.ts');
}
