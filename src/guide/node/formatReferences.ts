import type {FormattedReference} from '../annex';
import type {Language} from '../languages';
import type {Reference} from '../schemas/bibliography';
import {apaEngine, apaEntry} from './apaEngine';

/**
 * Formats works in the style of the American Psychological Association with the words of `language` (`3-iasis leid.`), one at a
 * time and each once. One work alone is never `2021a`: the guide tells works apart by their number.
 */
export function createReferenceFormatter(
  references: readonly Reference[],
  language: Language,
): (id: string) => FormattedReference | undefined {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const formatted = new Map<string, FormattedReference>();
  return (id) => {
    const reference = byId.get(id);
    if (reference === undefined) return undefined;
    const known = formatted.get(id);
    if (known) return known;
    const html = apaEntry(apaEngine([reference], language), id);
    const made = {id, lang: reference.language, html};
    formatted.set(id, made);
    return made;
  };
}
