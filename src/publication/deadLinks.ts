import type {Element, ElementContent} from 'hast';
import {visit} from 'unist-util-visit';
import type {Division} from './book';
import {dropLinks} from './renderSection';

/** Divisions in which links to places that the book does not have are plain words. Changes their bodies. */
export function dropDeadLinks(divisions: readonly Division[]): readonly Division[] {
  const anchors = new Set<string>();
  each(divisions, ({id, body}) => {
    anchors.add(id);
    for (const element of elementsOf(body)) {
      visit(element, 'element', ({properties}) => {
        if (typeof properties.id === 'string') anchors.add(properties.id);
      });
    }
  });
  each(divisions, ({body}) => {
    for (const element of elementsOf(body)) {
      dropLinks(element, (href) => href.startsWith('#') && !anchors.has(href.slice(1)));
    }
  });
  return divisions;
}

function each(divisions: readonly Division[], visitOne: (division: Division) => void): void {
  for (const division of divisions) {
    visitOne(division);
    each(division.divisions, visitOne);
  }
}

function elementsOf(body: readonly ElementContent[]): readonly Element[] {
  return body.filter((node) => node.type === 'element');
}
