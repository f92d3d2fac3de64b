import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {toCaseStudyCard} from '../caseStudyCard';
import {listCaseStudies} from '../caseStudyList';
import {FACET_NAMES, type FacetName} from '../finder/facets';
import {findCases} from '../finder/findCases';
import {readCards, readFinderFile, type FinderFile} from '../finder/finderData';
import {valuesOf} from '../finder/finderPage';
import {EVERYTHING, readFinder, writeFinder} from '../finder/finderState';
import {makeFinder} from './makeFinder';

const ROOT = path.resolve(import.meta.dirname, '../../..');

let guide: Guide;
beforeAll(async () => {
  ({guide} = await readGuide(ROOT));
}, 60_000);

it('an address made in Polish finds the same cases in Estonian, and in every other language', () => {
  const finders = LANGUAGES.map(openFinder);
  const values = valuesInUse();
  const anyAddress = fc
    .uniqueArray(fc.constantFrom(...values), {minLength: 1, maxLength: 4})
    .map((chosen) => writeFinder({...EVERYTHING, chosen: group(chosen)}));
  let found = 0;
  fc.assert(
    fc.property(anyAddress, (address) => {
      const [first = [], ...others] = finders.map((find) => find(address));
      for (const other of others) expect(other).toEqual(first);
      found += first.length;
    }),
    {numRuns: 500},
  );
  expect(found).toBeGreaterThan(0);
});

/** Finds the ids of the cases that an address of a language's finder shows, from its files alone. */
function openFinder(language: Language): (address: string) => readonly string[] {
  const entries = listCaseStudies(guide);
  const cards = entries.map((entry) => toCaseStudyCard(guide, entry, language));
  const {index, others} = makeFinder(entries, cards, language);
  const file = readFinderFile(JSON.parse(index.content));
  if (file === undefined) throw new Error('The file of the finder cannot be read');
  const ids = readIds(file, new Map(others.map(({name, content}) => [name, content])));
  return (address) =>
    findCases(file.index, readFinder(address)).cases.map((number) => ids[number] ?? '');
}

function readIds({cards}: FinderFile, files: ReadonlyMap<string, string>): readonly string[] {
  return cards.flatMap((name) =>
    (readCards(JSON.parse(files.get(name) ?? '{}')) ?? []).map(({id}) => id),
  );
}

type Value = readonly [FacetName, string];

function valuesInUse(): readonly Value[] {
  const all = listCaseStudies(guide).flatMap((entry) => {
    const values = valuesOf(entry);
    return FACET_NAMES.flatMap((name) => (values[name] ?? []).map((value): Value => [name, value]));
  });
  return [...new Map(all.map((value) => [value.join(), value])).values()];
}

function group(chosen: readonly Value[]): Partial<Record<FacetName, string[]>> {
  const groups: Partial<Record<FacetName, string[]>> = {};
  for (const [name, value] of chosen) groups[name] = [...(groups[name] ?? []), value];
  return groups;
}
