import type {EntryKind} from '../../guide/model';
import type {KindPlaces} from '../kindPlaces';
import type {SearchAnswer, SearchQuery} from '../searchResult';
import type {SearchFailure, SearchReply, SearchRequest} from '../wire';

/** How a query ended. `overtaken` means that a newer query was asked before it was answered. */
export type SearchOutcome<Answer = SearchAnswer> =
  | {readonly kind: 'found'; readonly answer: Answer}
  | {readonly kind: 'failed'; readonly reason: SearchFailure}
  | {readonly kind: 'overtaken'};

/** What a page needs of search. */
export type SearchClient = {
  /** Begins to load the index, so that the first answer comes sooner. */
  readonly prepare: () => void;
  /** The answer to a query. After a failure the next query tries again to load what was missing. */
  readonly query: (query: SearchQuery) => Promise<SearchOutcome>;
  /** The pages of one kind that answer a text. */
  readonly places: (text: string, pageKind: EntryKind) => Promise<SearchOutcome<KindPlaces>>;
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
  let settle: ((outcome: SearchOutcome<SearchReply>) => void) | undefined;

  const finish = (outcome: SearchOutcome<SearchReply>): void => {
    settle?.(outcome);
    settle = undefined;
  };
  const onReply = (reply: SearchReply): void => {
    if (reply.id !== newest) return;
    if (reply.kind === 'failed') finish({kind: 'failed', reason: reply.reason});
    else finish({kind: 'found', answer: reply});
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

  const ask = (question: (id: number) => SearchRequest): Promise<SearchOutcome<SearchReply>> => {
    finish({kind: 'overtaken'});
    newest += 1;
    const id = newest;
    return new Promise((resolve) => {
      settle = resolve;
      connect().post(question(id));
    });
  };

  return {
    prepare: () => void connect(),
    query: async (query) => {
      const outcome = await ask((id) => ({kind: 'query', id, query}));
      return answerOf(outcome, (reply) => (reply.kind === 'answer' ? reply.answer : undefined));
    },
    places: async (text, pageKind) => {
      const outcome = await ask((id) => ({kind: 'places', id, text, pageKind}));
      return answerOf(outcome, (reply) => (reply.kind === 'places' ? reply.found : undefined));
    },
  };
}

function answerOf<Answer>(
  outcome: SearchOutcome<SearchReply>,
  read: (reply: SearchReply) => Answer | undefined,
): SearchOutcome<Answer> {
  if (outcome.kind !== 'found') return outcome;
  const answer = read(outcome.answer);
  return answer === undefined ? {kind: 'failed', reason: 'damaged'} : {kind: 'found', answer};
}
