import {expect, it} from 'vitest';
import {parseMarkdown} from '../parseMarkdown';
import {checkBody} from './checkBody';

it.each([
  ['![A plan](img/plan.svg)', []],
  ['![A plan][a]\n\n[a]: img/plan.svg', []],
  ['[A site][a]\n\n[a]: https://a.example', []],
  ['![](img/plan.svg)', ['1 missing-alt']],
  ['![ ][a]\n\n[a]: img/plan.svg\n[ ]: img/plan.svg', ['1 missing-alt']],
  ['![][a]\n\n[a]: img/plan.svg', ['1 missing-alt']],
  ['![A plan](https://a.example/plan.svg)', ['1 remote-image']],
  ['![A plan](HTTP:/a.example/plan.svg)', ['1 remote-image']],
  ['![A plan](//a.example/plan.svg)', ['1 remote-image']],
  ['![A plan][a]\n\n[a]: https://a.example/plan.svg', ['3 remote-image']],
])('says of %j: %j', (body, rows) => {
  const issues = checkBody('blog/x.md', body, parseMarkdown(body).tree);
  expect(issues.map(({line, rule}) => `${line} ${rule}`)).toEqual(rows);
});
