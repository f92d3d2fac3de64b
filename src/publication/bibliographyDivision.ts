import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {sourceAnchor} from '../guide/citation';
import {referenceTree} from '../guide/markdown/citations';
import {sanitizeTree} from '../guide/markdown/sanitize';
import type {Reference} from '../guide/schemas/bibliography';
import {toLabelled} from '../guide/outline';
import type {Division} from './book';
import type {BookContext} from './bookContext';

/** The works that chapters cite, part by part, each with how far it was checked. */
export function bibliographyDivision(context: BookContext): readonly Division[] {
  const {guide, language, messages} = context;
  if (guide.references.length === 0) return [];
  const parts = [...new Set(guide.references.map(({custom}) => custom.part))];
  const body = parts.flatMap((part) => [
    h('h2', toLabelled(guide, 'parts', part, language).label),
    h(
      'ul.guide-works',
      guide.references
        .filter(({custom}) => custom.part === part)
        .map((reference) => workItem(reference, context)),
    ),
  ]);
  return [
    {
      id: 'bibliography',
      kind: 'bibliography',
      title: messages.titles.bibliography,
      language,
      body: [h('p.guide-lead', messages.bibliographyIntroduction), ...body],
      divisions: [],
    },
  ];
}

function workItem(
  {id, language: lang, custom}: Reference,
  {annexIn, language, messages}: BookContext,
): ElementContent {
  const reference = annexIn(language).reference(id);
  return h('li', {id: sourceAnchor(id)}, [
    h('span.guide-work-number', id),
    ' ',
    h('span', {lang}, reference ? sanitizeTree(referenceTree(reference)) : []),
    ' ',
    h('span.guide-checked', `${messages.checked[custom.checked]}.`),
  ]);
}
