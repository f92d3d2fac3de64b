import {describe, expect, it} from 'vitest';
import {NO_ANSWER, type SearchQuery} from '../searchResult';
import type {SearchReply, SearchRequest} from '../wire';
import {createSearchClient, type StartPort} from './searchClient';

describe('createSearchClient', () => {
  it('starts nothing before it is used and one worker after', () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    expect(world.ports).toHaveLength(0);
    client.prepare();
    void client.query(toQuery('a'));
    expect(world.ports).toHaveLength(1);
    expect(world.ports[0]?.requests).toEqual([
      {kind: 'load', manifestUrl: '/lt.json'},
      {kind: 'query', id: 1, query: toQuery('a')},
    ]);
  });

  it('answers a query', async () => {
    const world = fakeWorld();
    const answer = createSearchClient('/lt.json', world.start).query(toQuery('a'));
    world.ports[0]?.reply({kind: 'answer', id: 1, answer: NO_ANSWER});
    await expect(answer).resolves.toEqual({kind: 'found', answer: NO_ANSWER});
  });

  it('drops the answer to an older query, in whatever order the answers come', async () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    const older = client.query(toQuery('a'));
    const newer = client.query(toQuery('ab'));
    await expect(older).resolves.toEqual({kind: 'overtaken'});
    let isSettled = false;
    void newer.then(() => (isSettled = true));
    world.ports[0]?.reply({kind: 'answer', id: 1, answer: NO_ANSWER});
    await Promise.resolve();
    expect(isSettled).toBe(false);
    world.ports[0]?.reply({kind: 'answer', id: 2, answer: NO_ANSWER});
    await expect(newer).resolves.toEqual({kind: 'found', answer: NO_ANSWER});
  });

  it('tells why it failed and asks the same worker again', async () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    const first = client.query(toQuery('a'));
    world.ports[0]?.reply({kind: 'failed', id: 1, reason: 'outdated'});
    await expect(first).resolves.toEqual({kind: 'failed', reason: 'outdated'});
    const second = client.query(toQuery('a'));
    world.ports[0]?.reply({kind: 'answer', id: 2, answer: NO_ANSWER});
    await expect(second).resolves.toEqual({kind: 'found', answer: NO_ANSWER});
    expect(world.ports).toHaveLength(1);
  });

  it('does not take the failure of an older query for its own', async () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    void client.query(toQuery('a'));
    const newer = client.query(toQuery('ab'));
    world.ports[0]?.reply({kind: 'failed', id: 1, reason: 'damaged'});
    world.ports[0]?.reply({kind: 'answer', id: 2, answer: NO_ANSWER});
    await expect(newer).resolves.toEqual({kind: 'found', answer: NO_ANSWER});
  });

  it('closes a worker that broke and starts another for the next query', async () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    const first = client.query(toQuery('a'));
    world.ports[0]?.break();
    await expect(first).resolves.toEqual({kind: 'failed', reason: 'unreachable'});
    expect(world.ports[0]?.isClosed).toBe(true);
    const second = client.query(toQuery('a'));
    world.ports[1]?.reply({kind: 'answer', id: 2, answer: NO_ANSWER});
    await expect(second).resolves.toEqual({kind: 'found', answer: NO_ANSWER});
  });
});

function toQuery(text: string): SearchQuery {
  return {text, filters: {}, limit: 6};
}

type FakePort = {
  readonly requests: SearchRequest[];
  readonly reply: (reply: SearchReply) => void;
  readonly break: () => void;
  isClosed: boolean;
};

function fakeWorld(): {ports: FakePort[]; start: StartPort} {
  const ports: FakePort[] = [];
  const start: StartPort = (onReply, onBroken) => {
    const port: FakePort = {requests: [], reply: onReply, break: onBroken, isClosed: false};
    ports.push(port);
    return {
      post: (request) => void port.requests.push(request),
      close: () => (port.isClosed = true),
    };
  };
  return {ports, start};
}
