import type {Element, ElementContent, Root} from 'hast';
import {visitParents} from 'unist-util-visit-parents';
import type {VFile} from 'vfile';
import type {Annex, TermWords} from '../annex';

/** The address of the page of all terms. */
export const GLOSSARY_PATH = '/glossary/';

/**
 * A rehype plugin that turns each glossary term into a button that opens its definition, without script. Inside headings, links and
 * summaries, and where the glossary has no definition, a term stays plain words. It runs after sanitising, which lets no button through.
 */
export function rehypeTerms(annexFor: (file: VFile | undefined) => Annex, idPrefix = '') {
  return (tree: Root, file?: VFile): void => {
    const annex = annexFor(file);
    let count = 0;
    visitParents(tree, 'element', (element, ancestors) => {
      const {dataTerm} = element.properties;
      if (typeof dataTerm !== 'string') return;
      const words = annex.term(dataTerm);
      const isInside = ancestors.some(
        (node) => node.type === 'element' && CLOSED.test(node.tagName),
      );
      if (!words || isInside) return;
      count += 1;
      turnIntoButton(element, {id: dataTerm, words, popover: `${idPrefix}term-${count}`});
    });
  };
}

/** Where a button would be nested into something that is pressed itself. */
const CLOSED = /^(?:a|button|summary|h[1-6])$/;

type Definition = {readonly id: string; readonly words: TermWords; readonly popover: string};

function turnIntoButton(element: Element, {id, words, popover}: Definition): void {
  const button = toElement(
    'button',
    {type: 'button', className: ['guide-term__button'], popoverTarget: popover},
    element.children,
  );
  const label = toElement('a', {href: `${GLOSSARY_PATH}#${id}`}, [text(words.label)]);
  const definition = toElement(
    'span',
    {id: popover, popover: 'auto', className: ['guide-term__definition']},
    [toElement('strong', {}, [label]), text(` ${words.definition}`)],
  );
  element.children = [button, definition];
}

function toElement(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return {type: 'element', tagName, properties, children};
}

function text(value: string): ElementContent {
  return {type: 'text', value};
}
