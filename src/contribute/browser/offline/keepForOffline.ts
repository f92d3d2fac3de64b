import {isKept, type KeepRequest} from '../../offline/keepMessage';
import {loadedFiles, whenPastWorker} from './loadedFiles';

/** A worker that has not answered by then has been stopped by the browser, or the connection is gone. */
const PATIENCE_MS = 60_000;

/**
 * Keeps the page of the form on this device, so that it opens without network: `ready` when it is kept whole; `unsupported` where the
 * browser has no way or no room, or the connection was lost meanwhile. Nothing is sent anywhere. To be called once, when the page has
 * loaded what it needs to be used; what it loads later is kept as it comes.
 *
 * @param workerUrl address of the worker's script.
 * @param scope address of the page, the only one that the worker answers for.
 */
export async function keepForOffline(
  workerUrl: string,
  scope: string,
): Promise<'ready' | 'unsupported'> {
  if (!('serviceWorker' in navigator)) return 'unsupported';
  try {
    const registration = await navigator.serviceWorker.register(workerUrl, {
      scope,
      updateViaCache: 'none',
    });
    const worker = await activeWorkerOf(registration);
    whenPastWorker(() => void areKept(worker, loadedFiles()));
    return (await areKept(worker, loadedFiles())) ? 'ready' : 'unsupported';
  } catch {
    return 'unsupported';
  }
}

/** The newest worker, once it has begun its work. */
async function activeWorkerOf({
  installing,
  waiting,
  active,
}: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = installing ?? waiting ?? active;
  if (worker === null) throw new Error('The browser has removed the worker');
  while (worker.state !== 'activated') {
    if (worker.state === 'redundant') throw new Error('The worker could not be installed');
    await new Promise((resolve) => {
      worker.addEventListener('statechange', resolve, {once: true});
    });
  }
  return worker;
}

function areKept(worker: ServiceWorker, files: readonly string[]): Promise<boolean> {
  const {port1, port2} = new MessageChannel();
  const request: KeepRequest = {kind: 'keep', files};
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
    port1.onmessage = ({data}: MessageEvent<unknown>) => resolve(isKept(data));
    worker.postMessage(request, [port2]);
  });
}
