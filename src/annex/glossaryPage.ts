import type {Language} from '../guide/languages';
import {LANGUAGES} from '../guide/languages';
import type {Guide, Term} from '../guide/model';

/** All that the page of the glossary needs in one language; JSON. */
export type GlossaryPageData = {readonly letters: readonly GlossaryLetter[]};

/** The terms that begin with one letter of the reader's alphabet. */
export type GlossaryLetter = {readonly letter: string; readonly terms: readonly GlossaryTerm[]};

/** A term with its words in all languages. */
export type GlossaryTerm = {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  /** Other accepted words in the reader's language. */
  readonly variants: readonly string[];
  readonly inOtherLanguages: readonly {readonly language: Language; readonly label: string}[];
  /** Whether the reader's word still waits for a specialist. */
  readonly isAwaitingSpecialist: boolean;
};

/** The glossary in the order of the reader's alphabet. */
export function toGlossaryPage(guide: Guide, language: Language): GlossaryPageData {
  const collator = new Intl.Collator(language, {ignorePunctuation: true});
  const terms = guide.vocabulary.glossary
    .map((term) => toGlossaryTerm(term, language))
    .sort((a, b) => collator.compare(a.label, b.label));
  const letters = new Map<string, GlossaryTerm[]>();
  for (const term of terms) {
    const letter = (/\p{L}/u.exec(term.label)?.[0] ?? '').toLocaleUpperCase(language);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return {letters: [...letters].map(([letter, found]) => ({letter, terms: found}))};
}

function toGlossaryTerm(term: Term, language: Language): GlossaryTerm {
  const definition = term.definition?.[language];
  return {
    id: term.id,
    label: term.label[language],
    variants: term.variants?.[language] ?? [],
    inOtherLanguages: LANGUAGES.filter((each) => each !== language).map((each) => ({
      language: each,
      label: term.label[each],
    })),
    isAwaitingSpecialist: term.awaitingSpecialist.includes(language),
    ...(definition !== undefined && {definition}),
  };
}
