import {expect, it} from 'vitest';
import {languageRoot, siteRoot} from './basePath';

it.each(['en', 'lt'] as const)('siteRoot undoes languageRoot in %s', (language) => {
  expect(siteRoot(languageRoot('/base/', language), language)).toBe('/base/');
});
