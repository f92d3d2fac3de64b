import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {createServe} from './serveProtocol';

const DOCS = [
  {id: 7, text: 'Mokykla ir mokytojas'},
  {id: 3, text: 'Knyga apie mokyklą'},
  {id: 12, text: 'Upė'},
];

describe('npm run search -- --serve', () => {
  it('indexes texts, says what a browser would load, and finds them by their numbers', async () => {
    const serve = createServe();
    const indexed = await serve(request({op: 'index', lang: 'lt', docs: DOCS}));
    expect(indexed).toMatchObject({ok: true});
    const bytes = 'bytes' in indexed ? indexed.bytes : {raw: 0, brotli: 0};
    expect(bytes.brotli).toBeGreaterThan(0);
    expect(bytes.brotli).toBeLessThan(bytes.raw);
    expect(await serve(request({op: 'search', lang: 'lt', query: 'upė', limit: 50}))).toEqual({
      ids: [12],
    });
  });

  it('keeps languages apart', async () => {
    const serve = createServe();
    await serve(request({op: 'index', lang: 'lt', docs: [{id: 1, text: 'knyga'}]}));
    await serve(request({op: 'index', lang: 'pl', docs: [{id: 2, text: 'książka'}]}));
    expect(await serve(request({op: 'search', lang: 'pl', query: 'książka'}))).toEqual({ids: [2]});
    expect(await serve(request({op: 'search', lang: 'lt', query: 'książka'}))).toEqual({ids: []});
  });

  it('replaces the texts of a language', async () => {
    const serve = createServe();
    await serve(request({op: 'index', lang: 'en', docs: [{id: 1, text: 'library'}]}));
    await serve(request({op: 'index', lang: 'en', docs: [{id: 2, text: 'museum'}]}));
    expect(await serve(request({op: 'search', lang: 'en', query: 'library'}))).toEqual({ids: []});
    expect(await serve(request({op: 'search', lang: 'en', query: 'museum'}))).toEqual({ids: [2]});
  });

  it('gives at most as many as asked for', async () => {
    const serve = createServe();
    const docs = Array.from({length: 60}, (_, id) => ({id, text: 'school'}));
    await serve(request({op: 'index', lang: 'en', docs}));
    const search = {op: 'search', lang: 'en', query: 'school'};
    expect(await serve(request({...search, limit: 3}))).toMatchObject({ids: {length: 3}});
    expect(await serve(request({...search, limit: 0}))).toEqual({ids: []});
    expect(await serve(request(search))).toMatchObject({ids: {length: 50}});
  });

  it.each([
    ['no JSON', 'x', 'is not valid JSON'],
    ['a list', '[]', 'Unexpected request [], expected an object'],
    ['no op', '{}', 'Unexpected op nothing, expected index or search'],
    ['another op', '{"op": "stop"}', 'Unexpected op "stop", expected index or search'],
    ['another language', '{"op": "search", "lang": "de"}', 'Unexpected lang "de", expected en, lt'],
    [
      'a search before its index',
      '{"op": "search", "lang": "lv", "query": "a"}',
      'Unexpected search, expected an index of this language first',
    ],
    [
      'texts without numbers',
      '{"op": "index", "lang": "lt", "docs": [{"text": "a"}]}',
      'Unexpected document {"text":"a"}, expected {"id": number, "text": text}',
    ],
    [
      'a number twice',
      '{"op": "index", "lang": "lt", "docs": [{"id": 1, "text": "a"}, {"id": 1, "text": "b"}]}',
      'Unexpected id 1, expected another number for each document',
    ],
  ])('answers %s with an error and goes on', async (_name, line, error) => {
    const serve = createServe();
    const reply = await serve(line);
    expect(reply).toMatchObject({ok: false});
    expect('error' in reply && reply.error).toContain(error);
    expect(await serve(request({op: 'index', lang: 'en', docs: []}))).toMatchObject({ok: true});
  });

  it('answers any query in any language with numbers of texts', async () => {
    const serve = createServe();
    for (const lang of LANGUAGES) await serve(request({op: 'index', lang, docs: DOCS}));
    const ids = DOCS.map(({id}) => id);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LANGUAGES),
        fc.string({unit: 'binary'}),
        async (lang, query) => {
          const reply = await serve(request({op: 'search', lang, query}));
          const found = 'ids' in reply ? reply.ids : undefined;
          expect(found?.every((id) => ids.includes(id))).toBe(true);
        },
      ),
    );
  });
});

function request(fields: object): string {
  return JSON.stringify(fields);
}
