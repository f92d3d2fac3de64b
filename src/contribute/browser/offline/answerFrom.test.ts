import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {answerFrom} from './answerFrom';

const STORE = {scope: new URL('https://school.example/lt/contribute/')};
const PAGE = new Request('https://school.example/lt/contribute/?case=lake-school');

/** The browser's store, which holds the page and nothing else. */
const cache = {
  match: (key: string) =>
    Promise.resolve(key === STORE.scope.href ? new Response('kept') : undefined),
  put: () => Promise.resolve(),
};

/** A network that answers after some milliseconds, or breaks. */
function network(milliseconds: number, isBroken = false): void {
  const answer = () =>
    new Promise<Response>((resolve, reject) =>
      setTimeout(
        () => (isBroken ? reject(new TypeError('Lost')) : resolve(new Response('fresh'))),
        milliseconds,
      ),
    );
  vi.stubGlobal('fetch', answer);
}

async function answerText(request: Request, kind: 'page' | 'changing'): Promise<string> {
  const answer = answerFrom(STORE, request, kind).then((response) => response.text());
  await vi.advanceTimersByTimeAsync(60_000);
  return answer;
}

describe('answerFrom', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('caches', {open: () => Promise.resolve(cache)});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    [100, false, 'fresh'],
    [30_000, false, 'kept'],
    [100, true, 'kept'],
  ])('gives of a network that needs %d ms (broken: %s) what is %s', async (time, broken, text) => {
    network(time, broken);
    expect(await answerText(PAGE, 'page')).toBe(text);
  });

  it('waits for a slow network where nothing is kept', async () => {
    network(30_000);
    const file = new Request('https://school.example/contribute/case-studies/lake-school/lt.md');
    expect(await answerText(file, 'changing')).toBe('fresh');
  });
});
