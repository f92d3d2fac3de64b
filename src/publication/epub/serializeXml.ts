import type {Root as HtmlRoot} from 'hast';
import {toXast} from 'hast-util-to-xast';
import {toXml} from 'xast-util-to-xml';

/** A node of an XML document, or several. */
type XmlTree = Parameters<typeof toXml>[0];

/** An element or text of an XML document. */
export type XmlNode = ReturnType<typeof toXast>;

type XmlElement = Extract<XmlNode, {readonly type: 'element'}>;

/** What {@link xml} takes as content: elements, and strings as text. */
export type XmlContent = XmlElement | string;

/**
 * An XML element.
 *
 * @example toXmlText([xml('dc:language', {}, ['lt'])]) // => '…<dc:language>lt</dc:language>'
 */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: readonly XmlContent[] = [],
): XmlElement {
  const children = content.map((each) =>
    typeof each === 'string' ? ({type: 'text', value: each} as const) : each,
  );
  return {type: 'element', name, attributes: {...attributes}, children};
}

/** An XML document with its declaration. */
export function toXmlText(tree: XmlTree): string {
  return finish(toXml(tree, {closeEmptyElements: true, tightClose: true}));
}

/**
 * An XHTML document that HTML parsers understand as well: they take `</br>` for a second line break and do not see the end of an
 * empty element written `<td/>`.
 */
export function toXhtmlText(tree: HtmlRoot): string {
  return finish(toXml(toXast(tree)).replace(/><\/(?:br|col|hr|img|link|meta|wbr)>/gu, '/>'));
}

function finish(text: string): string {
  const allowed = text.replace(FORBIDDEN, '').replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${allowed}\n`;
}

/** What no XML document may hold, escaped or not: most control characters, halves of pairs, and two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
