import {RewritingStream} from 'parse5-html-rewriting-stream';
import {collectTokens, type DocumentTokens} from '../documentTokens';

/** What a slim document gets instead of the host's scripts and styles. */
export type DocumentParts = {
  /** The base path of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  /** Markup for the end of the head. */
  readonly head: string;
  /** Address that stands for the style sheet, whose name is known only when all documents have been read. */
  readonly styles: string;
};

/** The attribute of `<html>` that marks a page as an application, which keeps the host's scripts. */
export const APPLICATION_ATTRIBUTE = 'data-guide-application';

/**
 * An HTML document without the host's scripts, styles and icon sprite, and with our own head; undefined when the page is
 * an application. The names that its tags use are added to `tokens`.
 */
export function slimDocument(
  html: string,
  {baseUrl, head, styles}: DocumentParts,
  tokens: DocumentTokens,
): string | undefined {
  if (html.slice(0, HTML_TAG_END).includes(APPLICATION_ATTRIBUTE)) return undefined;
  const rewriter = new RewritingStream();
  let skipped: string | undefined;
  let hasStyles = false;
  rewriter.on('startTag', (tag, raw) => {
    if (skipped !== undefined) return;
    const address = (name: string) => tag.attrs.find((attribute) => attribute.name === name)?.value;
    if (isHostScript(tag.tagName, address('src'), baseUrl) || isSprite(tag.tagName, tag.attrs)) {
      skipped = tag.tagName;
    } else if (isHostStyle(tag.tagName, address('href'), baseUrl)) {
      if (!hasStyles) rewriter.emitRaw(`<link rel="stylesheet" href="${styles}">`);
      hasStyles = true;
    } else if (!isHostHint(tag.tagName, address('href'), baseUrl)) {
      collectTokens(tokens, tag);
      rewriter.emitRaw(raw);
    }
  });
  rewriter.on('endTag', (tag, raw) => {
    if (skipped === tag.tagName) skipped = undefined;
    else if (skipped === undefined) rewriter.emitRaw(raw);
  });
  rewriter.on('text', (_text, raw) => {
    if (skipped === undefined) rewriter.emitRaw(raw);
  });
  return insertBeforeBody(collect(rewriter, html), head);
}

/** Applications are marked on the second tag of the document; no page has so many attributes on its first two. */
const HTML_TAG_END = 1000;

function isHostScript(tagName: string, src: string | undefined, baseUrl: string): boolean {
  return tagName === 'script' && src !== undefined && src.startsWith(`${baseUrl}assets/js/`);
}

function isHostStyle(tagName: string, href: string | undefined, baseUrl: string): boolean {
  return tagName === 'link' && href !== undefined && href.startsWith(`${baseUrl}assets/css/`);
}

function isHostHint(tagName: string, href: string | undefined, baseUrl: string): boolean {
  return tagName === 'link' && href !== undefined && href.startsWith(`${baseUrl}assets/js/`);
}

function isSprite(tagName: string, attrs: readonly {name: string; value: string}[]): boolean {
  return (
    tagName === 'svg' &&
    attrs.some(({name, value}) => name === 'style' && /display:\s*none/.test(value))
  );
}

function collect(rewriter: RewritingStream, html: string): string {
  const chunks: string[] = [];
  rewriter.on('data', (chunk: string | Buffer) => chunks.push(chunk.toString()));
  rewriter.end(html);
  return chunks.join('');
}

/** The minimised HTML may leave out `</head>`, so the head ends where the body begins. */
function insertBeforeBody(html: string, head: string): string {
  const at = html.search(/<\/head>|<body[\s>]/);
  return at < 0 ? head + html : html.slice(0, at) + head + html.slice(at);
}
