import type {ElementContent, Properties} from 'hast';
import {h} from 'hastscript';
import type {Language} from '../../guide/languages';
import {langProperties} from './attributes';
import {STYLES_FILE} from './fileNames';
import {toXhtmlText} from './serializeXml';

/** A document of the EPUB. */
export type XhtmlPage = {
  readonly language: Language;
  readonly title: string;
  /** Where the document belongs, as a term of the EPUB vocabulary. */
  readonly type?: string;
  readonly body: readonly ElementContent[];
};

/** The text of a document. */
export function toXhtml({language, title, type, body}: XhtmlPage): string {
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('title', title),
    h('link', {rel: 'stylesheet', type: 'text/css', href: STYLES_FILE}),
  ]);
  const root = {'xmlns:epub': 'http://www.idpf.org/2007/ops', ...langProperties(language)};
  const html = h('html', root, [head, h('body', typeProperties(type), [...body])]);
  return toXhtmlText({type: 'root', children: [{type: 'doctype'}, html]});
}

/** The part of a document with its title. Its heading has an id with which no anchor of the book collides. */
export function titledSection(
  properties: Properties,
  title: ElementContent[],
  content: readonly ElementContent[],
): ElementContent {
  return h('section', {...properties, ariaLabelledBy: TITLE_ID}, [
    h('h1', {id: TITLE_ID}, title),
    ...content,
  ]);
}

/** What an element is to a reading system. */
export function typeProperties(type?: string, role?: string): Properties {
  return {...(type !== undefined && {'epub:type': type}), ...(role !== undefined && {role})};
}

const TITLE_ID = '__title';
