import {describe, expect, it} from 'vitest';
import {CITATION} from '../src/guide/citation';
import {LANGUAGES} from '../src/guide/languages';
import type {ChapterEntry, EntryKind, Text} from '../src/guide/model';
import {ANNEX_PART} from '../src/guide/model';
import {readGuide} from '../src/guide/node/readGuide';
import {plainText} from '../src/search/plainText';

const {guide, issues} = await readGuide('.');

const chapters = guide.entries
  .filter((entry): entry is ChapterEntry => entry.kind === 'chapter')
  .filter(({facts}) => facts.part !== ANNEX_PART);

/** Words as a reader counts them: those of tables and tools too, without numbers of sources. */
function wordsOf(text: Text | undefined): number {
  const words = (text?.sections ?? [])
    .map(({heading, tree}) => `${heading} ${plainText(tree)}`)
    .join(' ')
    .replace(CITATION, '')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length;
}

function countOf(kind: EntryKind): number {
  return guide.entries.filter((entry) => entry.kind === kind).length;
}

describe('the content of this guide', () => {
  it('has nothing to repair, warnings included', () => {
    expect(issues).toEqual([]);
  });

  it('is complete in all five languages but for case studies, none of it behind', () => {
    expect({
      chapters: chapters.length,
      news: countOf('newsItem'),
      terms: guide.vocabulary.glossary.length,
    }).toEqual({chapters: 24, news: 9, terms: 114});
    for (const {id, kind, texts} of guide.entries) {
      if (kind !== 'caseStudy') expect([...texts.keys()], id).toEqual([...LANGUAGES]);
      for (const {state, file} of texts.values()) expect(state.kind, file).not.toBe('behind');
    }
  });

  it('has case studies in all five languages, and each in English with a title and a summary everywhere', () => {
    const cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
    const complete = cases.filter(({texts}) => texts.size === LANGUAGES.length);
    expect(complete.length).toBeGreaterThanOrEqual(7);
    for (const {id, original, texts, facts} of cases) {
      expect([...texts.keys()], id).toEqual(expect.arrayContaining(['en', original]));
      const told = LANGUAGES.filter((each) => texts.has(each) || facts.inOtherLanguages[each]);
      expect(told, id).toEqual([...LANGUAGES]);
    }
    expect(new Set(cases.map(({original}) => original))).toEqual(new Set(LANGUAGES));
  });

  it('defines every term in one sentence in each language', () => {
    for (const {id, definition} of guide.vocabulary.glossary) {
      for (const language of LANGUAGES) {
        expect(definition?.[language], id).toMatch(/^[\p{Lu}\p{N}].{10,}\.$/u);
        expect(definition?.[language], id).not.toMatch(/\p{Ll}\. \p{Lu}/u);
      }
    }
  });

  it.each(chapters.map((chapter) => [chapter.id, chapter] as const))(
    '%s has 900 to 1,300 words in English',
    (_, {texts}) => {
      const words = wordsOf(texts.get('en'));
      expect(words).toBeGreaterThanOrEqual(900);
      expect(words).toBeLessThanOrEqual(1300);
    },
  );

  it('says of every claim about research where it comes from', () => {
    for (const {id, facts, texts} of chapters) {
      if (facts.part === undefined) continue;
      const research = texts.get('en')?.sections.find((section) => section.id === 'research');
      expect(research?.markdown.match(CITATION)?.length ?? 0, id).toBeGreaterThanOrEqual(3);
    }
  });
});
