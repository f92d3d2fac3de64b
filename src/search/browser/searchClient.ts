import type {SearchResult} from '../searchResult';
import type {SearchFailure, SearchReply, SearchRequest} from '../wire';

/** How a query ended. `overtaken` means that a newer query was asked before it was answered. */
export type SearchOutcome =
  | {readonly kind: 'found'; readonly results: readonly SearchResult[]}
  | {readonly kind: 'failed'; readonly reason: SearchFailure}
  | {readonly kind: 'overtaken'};

/** What a page needs of search. */
export type SearchClient = {
  /** Begins to load the index, so that the first answer comes sooner. */
  readonly prepare: () => void;
  /** The pages that answer a query. After a failure the next query tries to load the index again. */
  readonly query: (text: string) => Promise<SearchOutcome>;
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
  const fail = (reason: SearchFailure): void => {
    port?.close();
    port = undefined;
    finish({kind: 'failed', reason});
  };
  const onReply = (reply: SearchReply): void => {
    if (reply.kind === 'failed') fail(reply.reason);
    else if (reply.id === newest) finish({kind: 'found', results: reply.results});
  };
  const connect = (): SearchPort => {
    if (port === undefined) {
      port = startPort(onReply, () => {
        fail('unreachable');
      });
      port.post({kind: 'load', manifestUrl});
    }
    return port;
  };

  return {
    prepare: () => void connect(),
    query: (text) => {
      finish({kind: 'overtaken'});
      newest += 1;
      const id = newest;
      return new Promise((resolve) => {
        settle = resolve;
        connect().post({kind: 'query', id, text});
      });
    },
  };
}
