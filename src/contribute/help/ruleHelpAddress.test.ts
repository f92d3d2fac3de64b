import {describe, expect, it} from 'vitest';
import type {Language} from '../../guide/languages';
import {ruleHelpAddress} from './ruleHelpAddress';

describe('ruleHelpAddress', () => {
  it.each<[string | undefined, string, Language, string | undefined]>([
    ['https://guide.example', '/', 'en', 'https://guide.example/contribute/rules/'],
    ['https://guide.example', '/', 'et', 'https://guide.example/et/contribute/rules/'],
    ['https://guide.example', '/book/', 'pl', 'https://guide.example/book/pl/contribute/rules/'],
    [undefined, '/', 'en', undefined],
  ])('of a site at %s%s in %s is %s', (siteUrl, basePath, language, address) => {
    const site = siteUrl === undefined ? {basePath} : {siteUrl, basePath};
    expect(ruleHelpAddress(site, language)).toBe(address);
  });
});
