import {beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import {toConcepts, type Concept} from '../concepts';
import {ask, madeUpIndex, madeUpPage} from '../madeUpSearch';
import type {SearchAnswer} from '../searchResult';

const TERM_COUNT = 20;

describe('a case study in one language only', () => {
  let concepts: readonly Concept[] = [];
  let terms: readonly Concept[] = [];
  beforeAll(async () => {
    const {guide} = await readGuide(process.cwd());
    concepts = toConcepts(guide.vocabulary);
    const isOfOwnWords = ({labels}: Concept): boolean =>
      new Set(LANGUAGES.map((language) => labels[language][0])).size === LANGUAGES.length;
    const step = Math.floor(guide.vocabulary.glossary.length / TERM_COUNT) - 1;
    terms = concepts
      .slice(0, guide.vocabulary.glossary.length)
      .filter(isOfOwnWords)
      .filter((_term, place) => place % step === 0)
      .slice(0, TERM_COUNT);
  }, 60_000);

  it.each(LANGUAGES)('is found by the terms of another language: %s', (reader) => {
    expect(terms).toHaveLength(TERM_COUNT);
    const others = LANGUAGES.filter((language) => language !== reader);
    for (const language of others) {
      const index = madeUpIndex(
        reader,
        terms.map((term) => toCase(term, language)),
        {concepts},
      );
      const lost = terms.filter((term) => {
        const answer = ask(index, term.labels[reader][0] ?? '');
        return !pagesOf(answer).includes(`/${term.id}/`);
      });
      expect(lost.map(({labels}) => [labels[reader][0], labels[language][0]])).toEqual([]);
    }
  });
});

function toCase({id, labels}: Concept, language: Language) {
  const words = {
    title: '1',
    titleLanguage: language,
    language,
    body: `2 ${labels[language][0] ?? ''} 3.`,
  };
  return madeUpPage(id, {kind: 'caseStudy', ...words});
}

function pagesOf({results, otherLanguages}: SearchAnswer): string[] {
  return [...results, ...otherLanguages.flatMap((other) => other.results)].map(({page}) => page);
}
