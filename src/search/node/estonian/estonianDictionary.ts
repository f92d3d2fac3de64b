import type {Dictionary, LemmaEntry} from '../dictionary';
import type {Affixes} from '../parseAffixes';
import type {DictionaryEntry} from '../parseWords';
import {createSuffixIndex} from '../suffixIndex';
import {toLemmaEntry} from '../toParadigm';
import {genitivesBehind} from './genitivesBehind';
import {isGenitive, nounForms, type IsForm} from './nounForms';
import {IRREGULAR_FORMS, IRREGULAR_LEMMAS} from './irregular';
import {isVerbStem, verbForms, verbStemsBehind} from './verbForms';

/** Shortest parts of a compound. UTF-16 code units. */
const SHORTEST_PART = 3;

/** A noun before another. UTF-16 code units. */
const SHORTEST_NOUN_BEFORE = 5;

/**
 * The dictionary of Estonian. Its Hunspell files are a list of forms, pressed together by a program: bases and flags say
 * nothing of words. So only whether a form exists is taken from them, and which forms are one word follows from the
 * grammar: a noun is what has one genitive, a verb what has one stem before -ma.
 */
export function createEstonianDictionary(
  affixes: Affixes,
  entries: readonly DictionaryEntry[],
): Dictionary {
  const isForm = createFormTest(affixes, entries);
  const forms = memoize((id: string) => formsOf(id, isForm));
  const lemmas = memoize((word: string) => simpleLemmas(word, isForm, forms));
  return {
    language: 'et',
    lemmasOf: (word) => {
      const known = lemmas(word);
      return known.length > 0 ? known : compoundLemmas(word, isForm, lemmas);
    },
    lastPartOf: (id) => {
      const [head = '', simple = ''] = id.split('|');
      return isKindOf(head, simple, isForm) ? `|${simple}` : undefined;
    },
    entriesOf: (id): LemmaEntry[] => {
      const [head = '', simple = ''] = id.split('|');
      return [
        toLemmaEntry(
          forms(simple).map((list) => list.map((form) => head + form)),
          [],
        ),
      ];
    },
  };
}

function createFormTest(affixes: Affixes, entries: readonly DictionaryEntry[]): IsForm {
  const flags = new Map<string, ReadonlySet<string>>();
  for (const entry of entries)
    flags.set(entry.base, new Set([...(flags.get(entry.base) ?? []), ...entry.flags]));
  const undo = createSuffixIndex(affixes.suffixes);
  const exists = (base: string) => flags.has(base);
  return memoize((word) => {
    if (flags.has(word)) return true;
    let found = false;
    undo(word, (base, {flag}) => (found ||= flags.get(base)?.has(flag) ?? false), exists);
    return found;
  });
}

/** The forms of `n:` and a genitive, `v:` and a stem before -ma, `f:` and a form that stands alone. */
function formsOf(id: string, isForm: IsForm): string[][] {
  const stem = id.slice(2);
  const irregular = [...(IRREGULAR_FORMS.get(id) ?? [])];
  const regular = id.startsWith('n:')
    ? nounForms(stem, isForm)
    : id.startsWith('v:')
      ? verbForms(stem, isForm)
      : [[stem]];
  return irregular.length > 0 ? [...regular, irregular] : regular;
}

function simpleLemmas(
  word: string,
  isForm: IsForm,
  forms: (id: string) => readonly (readonly string[])[],
): string[] {
  const stem = word.replace(/(?<=..)[gk]i$/u, '');
  for (const written of [word, stem]) {
    if (!isForm(written)) continue;
    const nouns = genitivesBehind(written)
      .filter((genitive) => isGenitive(genitive, isForm))
      .map((genitive) => `n:${genitive}`);
    const verbs = verbStemsBehind(written)
      .filter((verb) => isVerbStem(verb, isForm))
      .map((verb) => `v:${verb}`);
    const irregular = IRREGULAR_LEMMAS.get(written) ?? [];
    const found = [...new Set([...nouns, ...verbs, ...irregular])].filter((id) =>
      forms(id).some((list) => list.includes(written)),
    );
    if (found.length > 0) return found.map((id) => `|${id}`);
  }
  return isForm(word) ? [`|f:${word}`] : [];
}

/**
 * The lemmas of the longest last part that the dictionary has, behind a first part that it has too, or that is a noun in -us: people
 * make new ones of any word, and nothing but a compound goes on behind them.
 */
function compoundLemmas(
  word: string,
  isForm: IsForm,
  lemmas: (word: string) => readonly string[],
): string[] {
  for (let place = SHORTEST_PART; place <= word.length - SHORTEST_PART; place += 1) {
    const head = word.slice(0, place);
    const part = word.slice(place);
    if (!isForm(head) && !isNewNoun(head, part)) continue;
    const last = lemmas(part);
    if (last.length > 0) return last.map((id) => head + id);
  }
  return [];
}

/** Endings of the noun itself are shorter than the last part of a compound. */
function isNewNoun(head: string, part: string): boolean {
  return head.length >= SHORTEST_NOUN_BEFORE && head.endsWith('us') && part.length > SHORTEST_PART;
}

/**
 * Whether a compound is a kind of what its last part says, as a school garden is a garden: nouns before nouns. Behind an
 * adverb, most of them short, a noun says something else: üles, ülesanne.
 */
function isKindOf(head: string, simple: string, isForm: IsForm): boolean {
  const isNounBefore = head.endsWith('us') || isGenitive(head, isForm);
  return simple.startsWith('n:') && head.length >= SHORTEST_NOUN_BEFORE && isNounBefore;
}

function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}
