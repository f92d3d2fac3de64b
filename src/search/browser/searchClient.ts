import type {SearchAnswer, SearchQuery} from '../searchResult';
import type {SearchFailure, SearchReply, SearchRequest} from '../wire';

/** How a query ended. `overtaken` means that a newer query was asked before it was answered. */
export type SearchOutcome =
  | {readonly kind: 'found'; readonly answer: SearchAnswer}
  | {readonly kind: 'failed'; readonly reason: SearchFailure}
  | {readonly kind: 'overtaken'};

/** What a page needs of search. */
export type SearchClient = {
  /** Begins to load the index, so that the first answer comes sooner. */
  readonly prepare: () => void;
  /** The answer to a query. After a failure the next query tries again to load what was missing. */
  readonly query: (query: SearchQuery) => Promise<SearchOutcome>;
};

/** The part of a worker that the client uses. */
export type SearchPort = {
  readonly post: (request: SearchRequest) => void;
  readonly close: () => void;
};

/** Starts a worker; what it answers, or that it broke, comes back through the two functions. */
export type StartPort = (onReply: (reply: SearchReply) => void, onBroken: () => void) => SearchPort;

/** A client that asks a worker for the index named by the manifest at this address. Nothing starts before it is used. */
export function createSearchClient(manifestUrl: string, startPort: StartPort): SearchClient {
  let port: SearchPort | undefined;
  let newest = 0;
  let settle: ((outcome: SearchOutcome) => void) | undefined;

  const finish = (outcome: SearchOutcome): void => {
    settle?.(outcome);
    settle = undefined;
  };
  const onReply = (reply: SearchReply): void => {
    if (reply.id !== newest) return;
    if (reply.kind === 'failed') finish({kind: 'failed', reason: reply.reason});
    else finish({kind: 'found', answer: reply.answer});
  };
  const onBroken = (): void => {
    // The worker keeps what it has loaded, so only one that does not work is replaced.
    port?.close();
    port = undefined;
    finish({kind: 'failed', reason: 'unreachable'});
  };
  const connect = (): SearchPort => {
    if (port === undefined) {
      port = startPort(onReply, onBroken);
      port.post({kind: 'load', manifestUrl});
    }
    return port;
  };

  return {
    prepare: () => void connect(),
    query: (query) => {
      finish({kind: 'overtaken'});
      newest += 1;
      const id = newest;
      return new Promise((resolve) => {
        settle = resolve;
        connect().post({kind: 'query', id, query});
      });
    },
  };
}
