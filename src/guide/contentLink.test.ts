import {describe, expect, it} from 'vitest';
import {contentAddress, linkTarget} from './contentLink';

const FROM = 'docs/1-growing/2-lessons.md';

describe('linkTarget', () => {
  it.each([
    ['#tool', {kind: 'anchor', anchor: 'tool'}],
    ['1-why.md', {kind: 'file', path: 'docs/1-growing/1-why.md', anchor: ''}],
    ['./1-why.md#a', {kind: 'file', path: 'docs/1-growing/1-why.md', anchor: 'a'}],
    ['../../case-studies/x/lt.md', {kind: 'file', path: 'case-studies/x/lt.md', anchor: ''}],
    ['../../../../etc/passwd', {kind: 'file', path: '../../etc/passwd', anchor: ''}],
    ['img/a%20b.png', {kind: 'file', path: 'docs/1-growing/img/a b.png', anchor: ''}],
    ['/news/first/?x=1#seen', {kind: 'site', path: '/news/first', anchor: 'seen'}],
    ['/', {kind: 'site', path: '/', anchor: ''}],
    ['https://example.org/a', {kind: 'external', protocol: 'https:'}],
    ['mailto:a@example.org', {kind: 'external', protocol: 'mailto:'}],
    ['javascript:alert(1)', {kind: 'unsafe', protocol: 'javascript:'}],
    [' JaVa\tScRiPt:alert(1)', {kind: 'unsafe', protocol: 'javascript:'}],
    ['data:text/html,x', {kind: 'unsafe', protocol: 'data:'}],
    ['//example.org', {kind: 'unsafe', protocol: '//'}],
    ['/\\example.org', {kind: 'unsafe', protocol: '//'}],
    ['https://example.org>', {kind: 'malformed'}],
    ['', {kind: 'malformed'}],
  ])('of "%s" is %j', (href, target) => {
    expect(linkTarget(FROM, href)).toEqual(target);
  });
});

describe('contentAddress', () => {
  it.each([
    ['1-why.md#a', '/guide/growing/why/#a'],
    ['../0-start.md', '/guide/start/'],
    ['../../case-studies/lake-school/lt.md', '/case-studies/lake-school/'],
    ['../../blog/first.md', '/news/first/'],
    ['https://example.org/a.md', undefined],
    ['img/a.png', undefined],
    ['/news/first', undefined],
  ])('of "%s" is %s', (href, address) => {
    expect(contentAddress(FROM, href)).toBe(address);
  });

  it('is the same from a translation', () => {
    const from = 'i18n/lt/docusaurus-plugin-content-docs/current/1-growing/2-lessons.md';
    expect(contentAddress(from, '1-why.md')).toBe('/guide/growing/why/');
    expect(contentAddress(from, '../../../../../case-studies/x/lt.md')).toBe('/case-studies/x/');
  });
});
