import type {Element, ElementContent} from 'hast';
import {classesOf, toEpubProperties} from './attributes';
import type {PlannedPicture} from './pictures';

/** The pictures of a book by the `src` of the bodies. */
type Pictures = ReadonlyMap<string, PlannedPicture>;

/**
 * A copy of a body with only what EPUB allows: elements for scripts, forms and frames are left out with all that is in them, of
 * unknown ones the content stays. Of a picture without bytes its alternative text stays.
 */
export function cleanContent(
  nodes: readonly ElementContent[],
  pictures: Pictures,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{type: 'text', value: node.value}];
    if (node.type !== 'element' || isLeftOut(node)) return [];
    if (node.tagName === 'img') return cleanPicture(node, pictures);
    const children = cleanContent(node.children, pictures);
    const tagName = RENAMED[node.tagName] ?? node.tagName;
    if (!KEPT.has(tagName)) return children;
    return [{type: 'element', tagName, properties: toEpubProperties(node), children}];
  });
}

function cleanPicture(image: Element, pictures: Pictures): ElementContent[] {
  const {src, alt} = image.properties;
  const picture = typeof src === 'string' ? pictures.get(src) : undefined;
  const words = typeof alt === 'string' ? alt : '';
  if (picture) {
    const properties = {...toEpubProperties(image), src: picture.file, alt: words};
    return [{type: 'element', tagName: 'img', properties, children: []}];
  }
  if (words === '') return [];
  const text: ElementContent = {type: 'text', value: words};
  const span = {...image, tagName: 'span'};
  const properties = {...toEpubProperties(span), className: ['guide-picture']};
  return [{...span, properties, children: [text]}];
}

/** Popovers open on a screen only; page references are for paper. */
function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) ||
    'popover' in element.properties ||
    classesOf(element).includes('guide-page')
  );
}

const LEFT_OUT = new Set(
  [
    'audio canvas embed head iframe input link math meta noscript object script select source style svg template textarea title',
    'track video',
  ].flatMap((names) => names.split(' ')),
);

/** Elements of which another one says the same. A button of a page does nothing in a book. */
const RENAMED: Readonly<Partial<Record<string, string>>> = {
  button: 'span',
  center: 'div',
  strike: 's',
  tt: 'code',
};

const KEPT = new Set(
  [
    'a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure',
    'h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot',
    'th thead time tr u ul var wbr',
  ].flatMap((names) => names.split(' ')),
);
