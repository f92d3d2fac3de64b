import {describe, expect, it} from 'vitest';
import type {Language} from '../../guide/languages';
import {LANGUAGES} from '../../guide/languages';
import type {Text} from '../../guide/model';
import {parseMarkdown} from '../../guide/parseMarkdown';
import {englishSyllables, polishSyllables, readingEase} from './readingEase';
import {sentencesOf} from './sentencesOf';
import {SENTENCE_LIMITS, styleAdvice} from './styleAdvice';

/** A text with this body. */
function textOf(body: string, language: Language = 'en'): Text {
  const {sections} = parseMarkdown(body);
  const state = {kind: 'original'} as const;
  return {language, title: '', summary: '', sections, file: 'blog/x.md', state};
}

/** The sentences of a body, their words joined. */
function sentencesIn(body: string, language: Language = 'en'): readonly string[] {
  return sentencesOf(textOf(body, language), body).map(({words}) => words.join(' '));
}

/** A sentence of so many words. */
function sentence(count: number): string {
  return `Word${' word'.repeat(count - 1)}.`;
}

describe('sentencesOf', () => {
  it.each<[what: string, body: string, sentences: readonly string[]]>([
    ['sentences', 'One two. Three four? Five!', ['One two', 'Three four', 'Five']],
    ['lines of one sentence', 'One two\nthree four.', ['One two three four']],
    ['numbers and compounds', 'In 2024 job-shadowing costs 3.', ['In 2024 job-shadowing costs 3']],
    ['emphasis, links and terms', '**One** [two](a.md) :term[three]{#x}.', ['One two three']],
    ['boxes', ':::note\n\nOne two.\n\n:::', ['One two']],
    ['a text before the first heading', 'One.\n\n## Two {#two}\n\nThree.', ['One', 'Three']],
  ])('has %s', (_, body, sentences) => {
    expect(sentencesIn(body)).toEqual(sentences);
  });

  it.each([
    ['headings', '## One two {#one}'],
    ['quotations', '> One two three.'],
    ['lists', '- One two three.\n\n  Four five.'],
    ['tables', '| One two | three |\n| --- | --- |\n| four | five |'],
    ['tools', ':::tool[One]\n\nTwo three.\n\n:::'],
    ['footnotes', '[^a]: One two three.'],
    ['sources', '## Sources {#sources}\n\nOne two three.'],
    ['citations, code and addresses', '[@S01] `one` <https://a.example>'],
    ['words in another language', ':lang[vienas du]{lt}'],
  ])('leaves out %s', (_, body) => {
    expect(sentencesIn(body)).toEqual([]);
  });

  it('leaves out words between quotation marks', () => {
    expect(sentencesIn('She said: “One two. Three four.” Then she left.')).toEqual([
      'She said Then she left',
    ]);
    expect(sentencesIn('Ji sakė: „Vienas du.“ Tada išėjo.', 'lt')).toEqual(['Ji sakė Tada išėjo']);
  });

  it('does not end a sentence inside an abbreviation before a small letter', () => {
    expect(sentencesIn('Mokykla, pvz. kaimo, dirba.', 'lt')).toHaveLength(1);
  });
});

describe('styleAdvice', () => {
  it.each(LANGUAGES)(
    'reports in %s a sentence of more words than the limit, where it begins',
    (language) => {
      const limit = SENTENCE_LIMITS[language];
      const body = `${sentence(limit)}\n\nShort. ${sentence(limit + 1)}`;
      expect(styleAdvice(textOf(body, language), body)).toEqual([
        {
          rule: 'long-sentence',
          severity: 'warning',
          file: 'blog/x.md',
          line: 3,
          column: 8,
          details: {found: `${limit + 1}`, expected: `${limit}`},
        },
      ]);
    },
  );

  it('reports a text of long words once', () => {
    const body =
      'Institutional internationalisation necessitates organisational preparation. '.repeat(25);
    expect(styleAdvice(textOf(body), body).map(({rule, line}) => `${line} ${rule}`)).toEqual([
      '1 hard-to-read',
    ]);
  });

  it.each([
    ['letters', 'a'],
    ['digits', '1'],
    ['words', 'word '],
    ['points', 'a. '],
    ['quotation marks', '"'],
    ['open quotations', '„a '],
    ['hyphens', 'a-'],
    ['lines', 'a\n'],
    ['numbers with points', '1. 1 '],
  ])('reads a hundred thousand %s in moments', (_, unit) => {
    const body = unit.repeat(Math.ceil(100_000 / unit.length));
    const text = textOf(`Text. ${body}`);
    const start = performance.now();
    styleAdvice(text, `Text. ${body}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('readingEase', () => {
  it('is Flesch’s for English', () => {
    // 10 words, 10 syllables: 206.835 − 10.15 − 84.6 = 112.
    const plain = Array.from({length: 10}, () => Array.from({length: 10}, () => 'cat'));
    expect(readingEase(plain, 'en')).toEqual({
      formula: 'Flesch',
      score: 112,
      expected: '≥ 50',
      isHard: false,
    });
  });

  it('is FOG-PL for Polish', () => {
    // 20 words, half of them hard: 0.4 × (20 + 50) = 28.
    const hard = Array.from({length: 20}, (_, at) => (at % 2 === 0 ? 'kot' : 'nauczycielka'));
    expect(readingEase([hard, hard, hard, hard, hard], 'pl')).toEqual({
      formula: 'FOG-PL',
      score: 28,
      expected: '≤ 15',
      isHard: true,
    });
  });

  it('says nothing of short texts and where no formula is published', () => {
    const words = Array.from({length: 99}, () => 'cat');
    expect(readingEase([words], 'en')).toBeUndefined();
    const enough = [words, words];
    expect(['lt', 'lv', 'et'].map((each) => readingEase(enough, each as Language))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['cat', 1],
    ['school', 1],
    ['made', 1],
    ['teacher', 2],
    ['table', 2],
    ['learning', 2],
    ['understand', 3],
    ['education', 4],
    ['the', 1],
    ['2024', 1],
  ])('counts the syllables of %s as %i', (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });

  it.each([
    ['kot', 1],
    ['nie', 1],
    ['szkoła', 2],
    ['dziecko', 2],
    ['nauczyciel', 4],
    ['doświadczenie', 4],
    ['w', 0],
  ])('counts the syllables of the Polish %s as %i', (word, count) => {
    expect(polishSyllables(word)).toBe(count);
  });
});
