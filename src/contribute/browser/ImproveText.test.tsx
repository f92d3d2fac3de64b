import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import type {ShownText} from '../improve/improveLinks';
import {ImproveText} from './ImproveText';

vi.mock('@docusaurus/Translate', () => ({
  translate: ({message}: {message: string}, {host}: {host?: string} = {}) =>
    message.replaceAll('{host}', host ?? ''),
}));
vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {to: string; children: ReactNode}) => (
    <a href={`/lv${to}`}>{children}</a>
  ),
}));
vi.mock('@docusaurus/router', () => ({useLocation: () => ({pathname: '/lv/news/leeds/'})}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({i18n: {currentLocale: 'lv'}, siteConfig: {url: 'https://guide.example'}}),
}));

const news: ShownText = {
  kind: 'newsItem',
  id: 'leeds',
  title: 'Leeds',
  language: 'en',
  file: '@site/blog/leeds.md',
};

function show(text: ShownText, contact: object, hasPublicAddress = true) {
  const html = renderToStaticMarkup(
    <ImproveText text={text} contact={contact} hasPublicAddress={hasPublicAddress} />,
  );
  return {html, words: [...html.matchAll(/<a[^>]*>([^<]+)/gu)].map(([, word]) => word)};
}

describe('ImproveText', () => {
  it('shows the form and the translation of a case study without asking for an account', () => {
    const {html, words} = show({...news, kind: 'caseStudy'}, {});
    expect(words).toEqual(['Improve this text', 'Translate this text into English']);
    expect(html).toContain('href="/lv/contribute/?case=leeds&amp;language=en&amp;to=lv"');
    expect(html).not.toContain('account');
  });

  it('puts mail before what needs an account, and names the host', () => {
    const contact = {repositoryUrl: 'https://github.com/a/b', editorsEmail: 'a@guide.example'};
    const {html, words} = show(news, contact);
    expect(words).toEqual([
      'Translate this text into English on GitHub',
      'Improve this text on GitHub',
      'Report a mistake by mail',
      'Report a mistake on GitHub',
    ]);
    expect(html).toContain('GitHub asks you to sign in');
    const path = 'i18n/lv/docusaurus-plugin-content-blog/leeds.md';
    expect(html).toContain(`href="https://github.com/a/b/new/main?filename=${path}"`);
  });

  it.each([
    [true, 'Lapa: https://guide.example/lv/news/leeds/\r\n'],
    [false, 'Lapa: /lv/news/leeds/\r\n'],
  ])('names the page by its address (public address known: %s)', (hasPublicAddress, line) => {
    const {html} = show(news, {editorsEmail: 'a@guide.example'}, hasPublicAddress);
    expect(html).toContain(`body=${encodeURIComponent(line)}`);
  });

  it('is nothing where nothing can be done', () => {
    expect(show(news, {}).html).toBe('');
  });
});
