import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import type {Language} from '../../guide/languages';

/** What every printed document is dressed in. */
export type PrintStyles = {
  /** `@font-face` rules with the fonts inside. */
  readonly fonts: string;
  readonly styles: string;
  /** Pictures as `data:` addresses, by the path under which the bodies of the book name them. */
  readonly pictures?: ReadonlyMap<string, string>;
};

/** A document to be printed. */
export type PrintDocument = {
  readonly language: Language;
  readonly title: string;
  readonly styles: PrintStyles;
  /** Rules for pages of this document alone. */
  readonly pageRules: string;
  readonly body: readonly ElementContent[];
};

/** The HTML of a document to be printed. It has no script and asks for nothing outside. */
export function writeDocument({language, title, styles, pageRules, body}: PrintDocument): string {
  const head = h(
    'head',
    h('meta', {charSet: 'utf-8'}),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'",
    }),
    h('title', title),
    h('style', styles.fonts),
    h('style', styles.styles),
    h('style', pageRules),
  );
  const document = h('html', {lang: language}, head, h('body', ...body));
  visit(document, 'element', ({tagName, properties}) => {
    if (tagName === 'img') properties.src = styles.pictures?.get(String(properties.src));
  });
  return `<!doctype html>\n${toHtml(document)}`;
}
