import {createInterface} from 'node:readline';
import {Index} from 'flexsearch';

/** What `npm run search -- --serve` is asked, in as far as the benchmark asks it. */
export type ServeRequest =
  | {
      readonly op: 'index';
      readonly lang: string;
      readonly docs: readonly {readonly id: number; readonly text: string}[];
    }
  | {
      readonly op: 'search';
      readonly lang: string;
      readonly query: string;
      readonly limit: number;
    };

// FlexSearch without any option, behind the protocol of our search.
let index = new Index();
createInterface({input: process.stdin}).on('line', (line) => {
  console.log(JSON.stringify(answer(JSON.parse(line) as ServeRequest)));
});

function answer(request: ServeRequest): object {
  if (request.op === 'search') return {ids: index.search(request.query, {limit: request.limit})};
  index = new Index();
  for (const {id, text} of request.docs) index.add(id, text);
  return {ok: true};
}
