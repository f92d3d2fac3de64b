import type {Language} from '../../guide/languages';
import {groupBy} from '../lexicon/groupBy';
import type {Dictionary, LemmaEntry} from './dictionary';
import type {Grammar} from './grammars/grammar';
import {irregularEntries} from './irregularEntries';
import type {AffixRule, Affixes} from './parseAffixes';
import type {DictionaryEntry} from './parseWords';
import {createSuffixIndex, type UndoSuffixes} from './suffixIndex';
import {toLemmaEntry, type Forms} from './toParadigm';
import {createUnionFind, type UnionFind} from './unionFind';

/** Where the forms of a lemma come from: `prefix|root|derivation`, root being a place in the list of entries. */
type Source = {readonly prefix: string; readonly root: number; readonly derivation: string};

/** Stands for forms that are the word of the entry itself. */
const NO_DERIVATION = '';

type State = {
  readonly grammar: Grammar;
  readonly entries: readonly DictionaryEntry[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly joined: UnionFind;
  readonly members: ReadonlyMap<number, readonly number[]>;
  readonly suffixesByFlag: ReadonlyMap<string, readonly AffixRule[]>;
  readonly prefixesByFlag: ReadonlyMap<string, readonly AffixRule[]>;
  /** What prefixes add. */
  readonly beginnings: readonly string[];
  readonly undo: UndoSuffixes;
  /** Of rules that are applied to forms, and of the rules that make such forms. */
  readonly undoLast: UndoSuffixes;
  readonly undoContinued: UndoSuffixes;
};

/** The dictionary that Hunspell files and what the grammar says of their flags make. */
export function createHunspellDictionary(
  language: Language,
  affixes: Affixes,
  words: readonly DictionaryEntry[],
  grammar: Grammar,
): Dictionary {
  const state = createState(affixes, words, grammar);
  return {
    language,
    lemmasOf: (word) => [...new Set(sourcesOf(state, word).map(toId))],
    entriesOf: (id) => entriesOf(state, fromId(id)),
  };
}

function createState(affixes: Affixes, words: readonly DictionaryEntry[], grammar: Grammar): State {
  const prepared = grammar.prepare?.(words) ?? words;
  const irregular = irregularEntries(prepared, grammar.irregular);
  const entries = [...prepared, ...irregular.entries];
  const places = groupBy(entries.keys(), (place) => entries[place]?.base ?? '');
  const joined = createUnionFind(entries.length);
  for (const [a, b] of irregular.pairs) joined.join(a, b);
  for (const [a, b] of grammar.join(entries, (base) => places.get(base) ?? [])) joined.join(a, b);
  const suffixes = affixes.suffixes.filter(({flag}) => !grammar.ignoredSuffixes.includes(flag));
  const continued = new Set(suffixes.flatMap(({flags}) => flags));
  return {
    grammar,
    entries,
    places,
    joined,
    members: groupBy(entries.keys(), joined.rootOf),
    suffixesByFlag: groupBy(suffixes, ({flag}) => flag),
    prefixesByFlag: groupBy(affixes.prefixes, ({flag}) => flag),
    beginnings: [...new Set(affixes.prefixes.map(({add}) => add))],
    undo: createSuffixIndex(suffixes),
    undoLast: createSuffixIndex(suffixes.filter(({flag}) => continued.has(flag))),
    undoContinued: createSuffixIndex(suffixes.filter(({flags}) => flags.length > 0)),
  };
}

function sourcesOf(state: State, word: string): Source[] {
  const begun = state.beginnings.filter((beginning) => word.startsWith(beginning));
  return ['', ...begun].flatMap((beginning) => {
    const sources: Source[] = [];
    visitOrigins(state, word.slice(beginning.length), (place, derivation) => {
      const prefix = lexicalPrefix(state, place, beginning);
      if (prefix !== undefined)
        sources.push({prefix, root: state.joined.rootOf(place), derivation});
    });
    return sources;
  });
}

/** The part of a beginning that makes another word; undefined where the entry cannot begin so. */
function lexicalPrefix(state: State, place: number, beginning: string): string | undefined {
  if (beginning === '') return '';
  const entry = state.entries[place];
  if (!entry) return undefined;
  if (inflectingPrefixes(state, entry).includes(beginning)) return '';
  for (const prefix of lexicalPrefixes(state, entry)) {
    if (beginning === prefix) return prefix;
    if (
      beginning.endsWith(prefix) &&
      state.grammar.outerPrefixes.some((outer) => beginning === outer + prefix)
    )
      return prefix;
  }
  return undefined;
}

function inflectingPrefixes(
  {grammar, prefixesByFlag, suffixesByFlag}: State,
  {flags}: DictionaryEntry,
): string[] {
  const continued = grammar.inflectingPrefixes.filter((flag) =>
    [...flags].some((own) => suffixesByFlag.get(own)?.some((rule) => rule.flags.includes(flag))),
  );
  const own = grammar.inflectingPrefixes.filter((flag) => flags.has(flag));
  return [...new Set([...own, ...continued])]
    .flatMap((flag) => prefixesByFlag.get(flag) ?? [])
    .map(({add}) => add)
    .sort();
}

function lexicalPrefixes(
  {grammar, prefixesByFlag}: State,
  {base, flags}: DictionaryEntry,
): string[] {
  const lexical = [...flags]
    .filter((flag) => !grammar.inflectingPrefixes.includes(flag))
    .flatMap((flag) => prefixesByFlag.get(flag) ?? [])
    .filter(({condition}) => condition?.test(base) ?? true)
    .map(({add}) => add);
  return lexical.filter(
    (add) =>
      !grammar.outerPrefixes.some(
        (outer) => add.startsWith(outer) && lexical.includes(add.slice(outer.length)),
      ),
  );
}

/** Calls back with the place of each entry that has a word without prefix among its forms. */
function visitOrigins(
  state: State,
  word: string,
  visit: (place: number, derivation: string) => void,
): void {
  const visitPlaces = (base: string, rule: AffixRule) => {
    for (const place of state.places.get(base) ?? []) {
      if (state.entries[place]?.flags.has(rule.flag)) visit(place, derivationOf(state, rule, base));
    }
  };
  const exists = (base: string) => state.places.has(base);
  for (const place of state.places.get(word) ?? []) visit(place, NO_DERIVATION);
  state.undo(word, visitPlaces, exists);
  const visitContinued = (form: string, last: AffixRule) => {
    state.undoContinued(
      form,
      (base, rule) => {
        if (rule.flags.includes(last.flag)) visitPlaces(base, rule);
      },
      exists,
    );
  };
  state.undoLast(word, visitContinued, () => true);
}

function derivationOf({grammar}: State, rule: AffixRule, base: string): string {
  return grammar.derivationOf(rule, base) ?? NO_DERIVATION;
}

function entriesOf(state: State, {prefix, root, derivation}: Source): LemmaEntry[] {
  return (state.members.get(root) ?? []).flatMap((place) => {
    const entry = state.entries[place];
    if (!entry || (prefix !== '' && !lexicalPrefixes(state, entry).includes(prefix))) return [];
    const forms = formsOf(state, entry, derivation);
    if (forms.length === 0) return [];
    const prefixes = prefix === '' ? inflectingPrefixes(state, entry) : state.grammar.outerPrefixes;
    return [
      toLemmaEntry(
        forms.map((list) => list.map((form) => prefix + form)),
        prefixes,
      ),
    ];
  });
}

function formsOf(state: State, {base, flags}: DictionaryEntry, derivation: string): Forms {
  const own = derivation === NO_DERIVATION ? [[base]] : [];
  const made = [...flags].flatMap((flag) =>
    inflect(state, base, flag, (rule) => derivationOf(state, rule, base) === derivation),
  );
  return [...own, ...made].filter((list) => list.length > 0);
}

function inflect(
  state: State,
  base: string,
  flag: string,
  accept: (rule: AffixRule) => boolean = () => true,
): string[][] {
  const rules = (state.suffixesByFlag.get(flag) ?? []).filter(
    (rule) => base.endsWith(rule.strip) && (rule.condition?.test(base) ?? true) && accept(rule),
  );
  const forms = rules.map((rule) => ({
    form: base.slice(0, base.length - rule.strip.length) + rule.add,
    rule,
  }));
  const continued = forms.flatMap(({form, rule}) =>
    rule.flags.flatMap((next) => inflect(state, form, next)),
  );
  return [forms.map(({form}) => form), ...continued];
}

function toId({prefix, root, derivation}: Source): string {
  return `${prefix}|${root}|${derivation}`;
}

function fromId(id: string): Source {
  const [prefix = '', root, derivation = NO_DERIVATION] = id.split('|');
  return {prefix, root: Number(root), derivation};
}
