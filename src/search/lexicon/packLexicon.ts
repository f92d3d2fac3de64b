import {frontCode, frontDecode} from './frontCoding';
import {
  LEXICON_VERSION,
  type Entry,
  type Lexicon,
  type LexiconContent,
  type Paradigm,
} from './lexicon';

/** Most steps that one digit can say. */
const MOST_FREQUENT = 9;

/** The content as the browser loads it. */
export function packLexicon(content: LexiconContent): Lexicon {
  const endings = new Numbers(
    content.entries.flatMap(({paradigm}) => paradigm.parts.map(endingSet)),
  );
  const paradigms = new Numbers(
    content.entries.map(({paradigm}) => packParadigm(paradigm, endings)),
  );
  return {
    version: LEXICON_VERSION,
    language: content.language,
    endings: endings.texts,
    paradigms: paradigms.texts,
    stems: frontCode(content.entries.map(({stem}) => stem)),
    stemParadigms: content.entries.map(({paradigm}) =>
      paradigms.numberOf(packParadigm(paradigm, endings)),
    ),
    stemLemmas: toDistances(content.entries.map(({lemma}) => lemma)),
    frequencies: content.frequencies.map((step) => Math.min(step, MOST_FREQUENT)).join(''),
    strangers: frontCode(content.strangers),
  };
}

/**
 * What a lexicon holds.
 *
 * @throws {TypeError} when it is damaged or of another version.
 */
export function unpackLexicon(lexicon: Lexicon): LexiconContent {
  // A file of an older site says another version than the type promises.
  const version: number = lexicon.version;
  if (version !== LEXICON_VERSION) {
    throw new TypeError(`Unexpected lexicon of version ${version}, expected ${LEXICON_VERSION}`);
  }
  const endings = lexicon.endings.map(frontDecode);
  const paradigms = lexicon.paradigms.map((text) => unpackParadigm(text, endings));
  const lemmas = fromDistances(lexicon.stemLemmas);
  return {
    language: lexicon.language,
    entries: frontDecode(lexicon.stems).map((stem, number): Entry => ({
      stem,
      lemma: known(lemmas[number]),
      paradigm: known(paradigms[known(lexicon.stemParadigms[number])]),
    })),
    frequencies: [...lexicon.frequencies].map(Number),
    strangers: frontDecode(lexicon.strangers),
  };
}

/** Texts numbered by how often they stand in a list, the most frequent first. */
class Numbers {
  readonly texts: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(list: readonly string[]) {
    const counts = new Map<string, number>();
    for (const text of list) counts.set(text, (counts.get(text) ?? 0) + 1);
    const byCount = ([a, countA]: [string, number], [b, countB]: [string, number]) =>
      countB - countA || (a < b ? -1 : 1);
    this.texts = [...counts].sort(byCount).map(([text]) => text);
    this.#numbers = new Map(this.texts.map((text, number) => [text, number]));
  }

  numberOf(text: string): number {
    return known(this.#numbers.get(text));
  }
}

function endingSet({endings}: {readonly endings: readonly string[]}): string {
  return frontCode(endings);
}

function packParadigm({prefixes, base, parts}: Paradigm, endings: Numbers): string {
  const packed = parts.map(
    (part) => `${part.infix}:${endings.numberOf(endingSet(part)).toString(36)}`,
  );
  return [prefixes.join(','), base, ...packed].join('|');
}

function unpackParadigm(text: string, endings: readonly (readonly string[])[]): Paradigm {
  const [prefixes = '', base = '', ...parts] = text.split('|');
  return {
    prefixes: prefixes === '' ? [] : prefixes.split(','),
    base,
    parts: parts.map((part) => {
      const [infix = '', set = ''] = part.split(':');
      return {infix, endings: known(endings[parseInt(set, 36)])};
    }),
  };
}

function toDistances(lemmas: readonly number[]): number[] {
  let next = 0;
  return lemmas.map((lemma) => {
    const distance = next - lemma;
    if (distance === 0) next += 1;
    return distance;
  });
}

function fromDistances(distances: readonly number[]): number[] {
  let next = 0;
  return distances.map((distance) => {
    const lemma = next - distance;
    if (distance === 0) next += 1;
    return lemma;
  });
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('Unexpected end of the lexicon');
  return value;
}
