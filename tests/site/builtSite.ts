import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {RewritingStream} from 'parse5-html-rewriting-stream';

/** The site that `npm test` builds in English and Lithuanian. */
export const BUILT_SITE = path.resolve(import.meta.dirname, '../../build-test');

/** The languages in it. */
export const BUILT_LANGUAGES = ['en', 'lt'] as const;

/** The public origin that `npm test` builds it for. */
export const SITE_ORIGIN = 'https://guide.example';

/** Pages that hydrate, as addresses without language; every other page is a document without framework. */
const APPLICATIONS: readonly string[] = ['/contribute/'];

/** One element of a page as written: no tree, since these tests ask for names and attributes only. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** One page of the built site. */
export type Page = {
  /** As a reader sees it: `/lt/case-studies/`. */
  readonly address: string;
  readonly language: string;
  readonly elements: readonly Element[];
  readonly isApplication: boolean;
  readonly isNotFound: boolean;
  /** Whether search engines may list it. */
  readonly isIndexed: boolean;
};

/** All pages of the built site by address, including the pages for addresses that do not exist. */
export function readPages(): readonly Page[] {
  if (!existsSync(BUILT_SITE))
    throw new Error('There is no build-test/; run "npm test -- build" first.');
  return readdirSync(BUILT_SITE, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(readPage);
}

function readPage(file: string): Page {
  const address = `/${file.replace(/(?<=^|\/)index\.html$|\.html$/u, '')}`;
  const language = BUILT_LANGUAGES.find((tag) => address.startsWith(`/${tag}/`)) ?? 'en';
  const neutral = language === 'en' ? address : address.slice(language.length + 1);
  const elements = readElements(readFileSync(path.join(BUILT_SITE, file), 'utf8'));
  return {
    address,
    language,
    elements,
    isApplication: APPLICATIONS.includes(neutral),
    isNotFound: neutral === '/404',
    isIndexed: neutral !== '/404' && !elements.some(isNoindex),
  };
}

function isNoindex({name, attributes}: Element): boolean {
  return (
    name === 'meta' && attributes.name === 'robots' && /noindex/u.test(attributes.content ?? '')
  );
}

function readElements(html: string): Element[] {
  const elements: Element[] = [];
  const stream = new RewritingStream();
  stream.on('startTag', ({tagName, attrs}) => {
    elements.push({
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({name, value}) => [name, value])),
    });
  });
  stream.resume();
  stream.end(html);
  return elements;
}

/** The elements of a page with a name and, where given, exactly these attributes. */
export function select(
  page: Page,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element[] {
  return page.elements.filter(
    (element) =>
      element.name === name &&
      Object.entries(attributes).every(([key, value]) => element.attributes[key] === value),
  );
}

/** The values of one attribute over all elements that have it, in the order of the page. */
export function attributeValues(elements: readonly Element[], attribute: string): string[] {
  return elements
    .map((element) => element.attributes[attribute])
    .filter((value) => value !== undefined);
}
