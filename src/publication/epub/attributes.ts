import type {Element, Properties} from 'hast';

const EVERYWHERE = ['id', 'lang', 'dir', 'title', 'role'];

/** Attributes that an element may have besides those that all may have. */
const OF_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hrefLang'],
  col: ['span'],
  colgroup: ['span'],
  details: ['open'],
  img: ['src', 'alt', 'width', 'height'],
  li: ['value'],
  ol: ['start', 'reversed'],
  td: ['colSpan', 'rowSpan', 'headers'],
  th: ['colSpan', 'rowSpan', 'headers', 'scope'],
  time: ['dateTime'],
};

/**
 * The attributes of an element of a body, as far as EPUB knows them: `align` becomes a class, `lang` stands a second time as XML
 * has it, and footnotes and tips say what they are. Data for scripts is left out.
 */
export function toEpubProperties(element: Element): Properties {
  const {tagName, properties} = element;
  const known = Object.entries(properties).filter(([name]) => isKnown(tagName, name));
  const {lang, ...rest} = Object.fromEntries(known);
  return {
    ...rest,
    ...toClassProperty(classesOf(element)),
    ...(typeof lang === 'string' && LANGUAGE_TAG.test(lang) && langProperties(lang)),
    ...semanticsOf(element),
  };
}

/** The language of an element, for HTML and for XML. */
export function langProperties(lang: string): Properties {
  return {lang, 'xml:lang': lang};
}

/** The classes of an element. */
export function classesOf({properties: {className}}: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

function isKnown(tagName: string, name: string): boolean {
  const isOwn = Object.hasOwn(OF_ELEMENT, tagName) && OF_ELEMENT[tagName]?.includes(name);
  return EVERYWHERE.includes(name) || isOwn === true || /^aria[A-Z]/u.test(name);
}

function toClassProperty(classes: readonly string[]): Properties {
  return classes.length === 0 ? {} : {className: [...classes]};
}

/** What HTML says with attributes that are only for its own scripts and for screens, said as EPUB says it. */
function semanticsOf(element: Element): Properties {
  const {tagName, properties} = element;
  const is = (name: string) => name in properties;
  const classes = classesOf(element);
  if (tagName === 'a' && is('dataFootnoteRef')) return type('noteref', 'doc-noteref');
  if (tagName === 'a' && is('dataFootnoteBackref')) return {role: 'doc-backlink'};
  if (tagName === 'section' && is('dataFootnotes')) return type('footnotes', 'doc-endnotes');
  if (tagName === 'aside' && classes.includes('guide-note--tip')) return type('tip', 'doc-tip');
  // The frame scrolls nowhere in a book, so there is nothing to name.
  if (classes.includes('guide-table')) return {role: undefined, ariaLabel: undefined};
  const {align} = properties;
  const isAligned = typeof align === 'string' && /^(?:left|center|right)$/u.test(align);
  return isAligned ? {className: [...classes, `guide-align-${align}`]} : {};
}

function type(epubType: string, role: string): Properties {
  return {'epub:type': epubType, role};
}
