import type {SearchReply} from '../wire';
import type {StartPort} from './searchClient';

/** A way to start the search worker whose script stands at this address. */
export function startSearchWorker(workerUrl: string): StartPort {
  return (onReply, onBroken) => {
    const worker = new Worker(workerUrl);
    worker.addEventListener('message', ({data}: MessageEvent<SearchReply>) => {
      onReply(data);
    });
    worker.addEventListener('error', onBroken);
    worker.addEventListener('messageerror', onBroken);
    return {
      post: (request) => {
        worker.postMessage(request);
      },
      close: () => {
        worker.terminate();
      },
    };
  };
}
