import type {Part} from '../lexicon/lexicon';
import type {LemmaEntry} from './dictionary';

/** The forms of a word, those that belong together (one flag) in one list; the first form is the base. */
export type Forms = readonly (readonly string[])[];

/** What the forms share as the stem, and the endings of each list after what they share besides. */
export function toLemmaEntry(forms: Forms, prefixes: readonly string[]): LemmaEntry {
  const stem = commonBeginning(forms.flat());
  const parts = forms
    .filter((list) => list.length > 0)
    .map((list) => toPart(list.map((form) => form.slice(stem.length))));
  const base = forms.flat()[0] ?? '';
  return {stem, paradigm: {prefixes, base: base.slice(stem.length), parts: mergeParts(parts)}};
}

function toPart(rests: readonly string[]): Part {
  const infix = commonBeginning(rests);
  return {infix, endings: [...new Set(rests.map((rest) => rest.slice(infix.length)))].sort()};
}

// Lists after the same infix become one set of endings, which other words have too.
function mergeParts(parts: readonly Part[]): Part[] {
  const merged = new Map<string, Set<string>>();
  for (const {infix, endings} of parts) {
    merged.set(infix, new Set([...(merged.get(infix) ?? []), ...endings]));
  }
  return [...merged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([infix, endings]) => ({infix, endings: [...endings].sort()}));
}

function commonBeginning(words: readonly string[]): string {
  let shared = words[0] ?? '';
  for (const word of words) {
    while (!word.startsWith(shared)) shared = shared.slice(0, -1);
  }
  return shared;
}
