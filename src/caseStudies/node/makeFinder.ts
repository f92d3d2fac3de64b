import type {Language} from '../../guide/languages';
import type {CaseStudyEntry} from '../../guide/model';
import {nameByContent} from '../../guide/node/nameByContent';
import type {CaseStudyCard} from '../caseStudyCard';
import {buildFinderFiles, type FinderFiles} from '../finder/finderFiles';
import {valuesOf} from '../finder/finderPage';

/** The finder's files of a language, for cases and their cards in the order of the list. */
export function makeFinder(
  cases: readonly CaseStudyEntry[],
  cards: readonly CaseStudyCard[],
  language: Language,
): FinderFiles {
  const found = cases.flatMap((entry, place) => {
    const card = cards[place];
    if (card === undefined) return [];
    const {id, path, title, summary, facts, state, recognitions} = card;
    const shown = {
      ...{id, path, title, summary, facts, language: state.summaryLanguage},
      ...(recognitions.length > 0 && {recognitions}),
    };
    return [{id, values: valuesOf(entry), card: shown}];
  });
  return buildFinderFiles(found, new Intl.Collator(language).compare, (stem, content) =>
    nameByContent(stem, 'json', content),
  );
}
