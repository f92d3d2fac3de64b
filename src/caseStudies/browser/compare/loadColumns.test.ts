import {describe, expect, it} from 'vitest';
import {COMPARED_FACTS} from '../../compare/caseColumn';
import {createColumnLoader} from './loadColumns';

function fileOf(id: string): string {
  const facts = COMPARED_FACTS.map((fact) => ({fact, values: []}));
  return JSON.stringify({id, title: id, language: 'en', path: `/case-studies/${id}/`, facts});
}

describe('createColumnLoader', () => {
  it('asks for the file beside the page in the language of the site, once', async () => {
    const asked: string[] = [];
    const load = createColumnLoader('/lt/', (address) => {
      asked.push(address);
      return Promise.resolve({status: 200, text: fileOf(address.split('/')[3] ?? '')});
    });
    const first = await load(['leeds', 'lake-school']);
    expect(first).toMatchObject([
      {kind: 'facts', id: 'leeds'},
      {kind: 'facts', id: 'lake-school'},
    ]);
    expect((await load(['lake-school']))[0]).toEqual(first[1]);
    expect(asked).toEqual([
      '/lt/case-studies/leeds/facts.json',
      '/lt/case-studies/lake-school/facts.json',
    ]);
  });

  it('lets the others stand when one fails, and asks for it again', async () => {
    let isOffline = true;
    const load = createColumnLoader('/', (address) =>
      isOffline && address.includes('leeds')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : Promise.resolve({status: 200, text: fileOf(address.split('/')[2] ?? '')}),
    );
    const ids = ['leeds', 'lake-school'];
    expect((await load(ids)).map(({kind}) => kind)).toEqual(['problem', 'facts']);
    isOffline = false;
    expect((await load(ids)).map(({kind}) => kind)).toEqual(['facts', 'facts']);
  });
});
