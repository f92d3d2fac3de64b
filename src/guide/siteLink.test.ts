import {expect, it} from 'vitest';
import {siteLink} from './siteLink';

it.each([
  ['/news/leeds-visit', '/lt/news/leeds-visit/'],
  ['/news/leeds-visit/', '/lt/news/leeds-visit/'],
  ['/guide/x#seen', '/lt/guide/x/#seen'],
  ['/search?q=a#b', '/lt/search/?q=a#b'],
  ['/', '/lt/'],
  ['#context', '#context'],
  ['https://europa.eu/', 'https://europa.eu/'],
  ['//europa.eu', '//europa.eu'],
  ['mailto:editors@guide.example', 'mailto:editors@guide.example'],
])('the link %s becomes %s', (href, address) => {
  expect(siteLink(href, '/lt/')).toBe(address);
});
