import type {ElementContent} from 'hast';
import {visit} from 'unist-util-visit';
import type {Language} from '../guide/languages';
import type {Term, TermId} from '../guide/model';
import type {Division, IndexedTerm, TermUse} from './book';
import {sortTerms} from './glossaryDivision';

/** The terms that texts name, in the order of the language's alphabet, with the places. */
export function indexTerms(
  divisions: readonly Division[],
  terms: readonly Term[],
  language: Language,
): readonly IndexedTerm[] {
  const uses = new Map<TermId, TermUse[]>();
  for (const division of divisions) collect(division, uses);
  return sortTerms(terms, language).flatMap(({id, label}) => {
    const found = uses.get(id);
    return found ? [{id, label: label[language], uses: found}] : [];
  });
}

function collect({id: division, body, divisions}: Division, uses: Map<TermId, TermUse[]>): void {
  for (const node of body) {
    for (const {term, anchor} of termsIn(node)) {
      uses.set(term, [...(uses.get(term) ?? []), {anchor, division}]);
    }
  }
  for (const inner of divisions) collect(inner, uses);
}

function termsIn(node: ElementContent): {term: TermId; anchor: string}[] {
  const found: {term: TermId; anchor: string}[] = [];
  visit(node, 'element', ({properties: {dataTerm, id}}) => {
    if (typeof dataTerm === 'string' && typeof id === 'string') {
      found.push({term: dataTerm, anchor: id});
    }
  });
  return found;
}
