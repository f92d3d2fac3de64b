import {describe, expect, it} from 'vitest';
import type {SearchReply, SearchRequest} from '../wire';
import {createSearchClient, type StartPort} from './searchClient';

describe('createSearchClient', () => {
  it('starts nothing before it is used and one worker after', () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    expect(world.ports).toHaveLength(0);
    client.prepare();
    void client.query('a');
    expect(world.ports).toHaveLength(1);
    expect(world.ports[0]?.requests).toEqual([
      {kind: 'load', manifestUrl: '/lt.json'},
      {kind: 'query', id: 1, text: 'a'},
    ]);
  });

  it('answers a query', async () => {
    const world = fakeWorld();
    const answer = createSearchClient('/lt.json', world.start).query('a');
    world.ports[0]?.reply({kind: 'results', id: 1, results: []});
    await expect(answer).resolves.toEqual({kind: 'found', results: []});
  });

  it('drops the answer to an older query, in whatever order the answers come', async () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    const older = client.query('a');
    const newer = client.query('ab');
    await expect(older).resolves.toEqual({kind: 'overtaken'});
    let isSettled = false;
    void newer.then(() => (isSettled = true));
    world.ports[0]?.reply({kind: 'results', id: 1, results: []});
    await Promise.resolve();
    expect(isSettled).toBe(false);
    world.ports[0]?.reply({kind: 'results', id: 2, results: []});
    await expect(newer).resolves.toEqual({kind: 'found', results: []});
  });

  it('tells why it failed, closes the worker and starts another for the next query', async () => {
    const world = fakeWorld();
    const client = createSearchClient('/lt.json', world.start);
    const first = client.query('a');
    world.ports[0]?.reply({kind: 'failed', reason: 'outdated'});
    await expect(first).resolves.toEqual({kind: 'failed', reason: 'outdated'});
    expect(world.ports[0]?.isClosed).toBe(true);
    const second = client.query('a');
    world.ports[1]?.break();
    await expect(second).resolves.toEqual({kind: 'failed', reason: 'unreachable'});
    const third = client.query('a');
    world.ports[2]?.reply({kind: 'results', id: 3, results: []});
    await expect(third).resolves.toEqual({kind: 'found', results: []});
  });
});

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
