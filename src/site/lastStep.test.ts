import {expect, it} from 'vitest';
import {lastStep} from './lastStep';

it.each([
  ['/lt/news/leeds-visit/', 'leeds-visit'],
  ['/news/leeds-visit', 'leeds-visit'],
  ['learning-from-others/partnerships', 'partnerships'],
  ['/', ''],
])('the last step of %s is "%s"', (path, step) => {
  expect(lastStep(path)).toBe(step);
});
