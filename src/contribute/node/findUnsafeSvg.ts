import createDOMPurify from 'dompurify';
import type {SvgElement} from 'jsdom';
import {JSDOM} from 'jsdom';

/** As much of what is refused as a message quotes, in UTF-16 code units. */
const QUOTE_LENGTH = 60;

/** Shapes, text, gradients and filters, and what tells a screen reader that this is a picture. */
const SHAPES = {
  USE_PROFILES: {svg: true, svgFilters: true},
  ADD_ATTR: ['role'],
  // Names and places of who drew it.
  FORBID_TAGS: ['metadata'],
  IN_PLACE: true,
} as const;

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Elements inside each other take quadratic time; as many as these two seconds. A drawing for a text has some hundred. */
const TAG_LIMIT = 6000;

const PROCESSING_INSTRUCTION = 7;

/**
 * What stands in a drawing and would not be there after it was sanitised: scripts, event handlers, frames, data of drawing
 * programs; also what would be loaded from elsewhere or hides another picture. Undefined for a drawing of shapes and text.
 *
 * @see https://github.com/cure53/DOMPurify
 */
export function findUnsafeSvg(svg: string): string | undefined {
  const costly = findCostly(svg);
  if (costly !== undefined) return costly;
  const {window} = new JSDOM('');
  try {
    const {documentElement: root, childNodes} = new window.DOMParser().parseFromString(
      svg,
      'image/svg+xml',
    );
    if (root.namespaceURI !== SVG_NAMESPACE || root.localName !== 'svg') return shown(svg);
    const foreign = findInstruction(childNodes) ?? findForeign(root);
    if (foreign !== undefined) return foreign;
    const serializer = new window.XMLSerializer();
    const before = serializer.serializeToString(root);
    createDOMPurify(window).sanitize(root, SHAPES);
    return firstDifference(before, serializer.serializeToString(root));
  } finally {
    window.close();
  }
}

/** What would let a small file grow without end, or be read for minutes. */
function findCostly(svg: string): string | undefined {
  const entities = /<!(?:ENTITY|DOCTYPE[^<>[]*\[)/i.exec(svg)?.[0];
  if (entities !== undefined) return shown(entities);
  const tags = svg.split('<').length - 1;
  return tags > TAG_LIMIT ? `${tags} × <…>` : undefined;
}

/** A style sheet can be named before the root. */
function findInstruction(
  nodes: Iterable<{readonly nodeType: number; readonly nodeName: string}>,
): string | undefined {
  const found = [...nodes].find(({nodeType}) => nodeType === PROCESSING_INSTRUCTION);
  return found && `<?${found.nodeName}`;
}

/** An attribute or a rule of style that points out of the drawing. */
function findForeign(root: SvgElement): string | undefined {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const {localName, textContent, attributes} = element;
    if (localName === 'style' && pointsOut(textContent)) return shown(textContent.trim());
    const foreign = [...attributes].find((attribute) =>
      ['href', 'src'].includes(attribute.localName)
        ? !attribute.value.trim().startsWith('#')
        : pointsOut(attribute.value),
    );
    if (foreign) return shown(`${foreign.name}="${foreign.value}"`);
  }
  return undefined;
}

/** A rule of style may name parts of the same drawing only. A backslash could write the same in other letters. */
function pointsOut(style: string): boolean {
  return /@import|url\((?!["']?#)|\\/i.test(style);
}

function firstDifference(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  return shown(before.slice(before[at - 1] === '<' ? at - 1 : at));
}

function shown(text: string): string {
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH - 1)}…` : text;
}
