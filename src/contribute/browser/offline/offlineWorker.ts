import {readKeepRequest, type KeepReply} from '../../offline/keepMessage';
import {answerFrom} from './answerFrom';
import {keepFiles} from './keepFiles';
import {keptKind, type FormStore} from './formStore';

type WorkerEvent = Event & {waitUntil: (work: Promise<unknown>) => void};
type RequestEvent = WorkerEvent & {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
};
type KeepEvent = WorkerEvent & {readonly data: unknown; readonly ports: readonly MessagePort[]};

/** The part of a service worker's global object that is used here: TypeScript has either its types or those of pages. */
type ServiceWorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {claim: () => Promise<void>};
  skipWaiting: () => Promise<void>;
  addEventListener: ((
    kind: 'install' | 'activate',
    listener: (event: WorkerEvent) => void,
  ) => void) &
    ((kind: 'fetch', listener: (event: RequestEvent) => void) => void) &
    ((kind: 'message', listener: (event: KeepEvent) => void) => void);
};

declare const self: ServiceWorkerScope;

const store: FormStore = {scope: new URL(self.registration.scope)};

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

// What the page loads from now on comes by here and is kept.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const kind = keptKind(store, event.request);
  if (kind !== undefined) event.respondWith(answerFrom(store, event.request, kind));
});

self.addEventListener('message', (event) => {
  const files = readKeepRequest(event.data);
  if (files === undefined) return;
  const reply = (kind: KeepReply['kind']): void => event.ports[0]?.postMessage({kind});
  const keeping = keepFiles(store, files);
  event.waitUntil(
    keeping.then(
      (areKept) => reply(areKept ? 'kept' : 'failed'),
      () => reply('failed'),
    ),
  );
});
