import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../parseMarkdown';
import {invariantsOf, numbersIn, surplus} from './compareSection';

describe('numbersIn', () => {
  it.each([
    ['0.49 SD', ['049']],
    ['0,49 SD', ['049']],
    ['1 000 und 2,000 und 3.000 und 14 100', ['1000', '2000', '3000', '14100']],
    ['94% ir 85,6 %', ['94', '856']],
    ['2–60 days', ['2', '60']],
    ['in 2016, 2017', ['2016', '2017']],
    ['2016-1-LV01-KA201-022658', ['2016', '1', '01', '201', '022658']],
    ['82 schools', ['82']],
    ['none', []],
  ])('finds in %j %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('invariantsOf', () => {
  it('is the same for a text and its translation', () => {
    const english = parseMarkdown(
      'In 60 studies [@S11] :term[coaching]{#coaching} gave 0.49.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| 1 | |',
    );
    const lithuanian = parseMarkdown(
      ':term[Ugdomasis vadovavimas]{#coaching} 60 tyrimų davė 0,49 [@S11].\n\n- du\n- vienas\n\n| a | b |\n| - | - |\n| 1 | |',
    );
    expect(invariantsOf(lithuanian.tree)).toEqual(invariantsOf(english.tree));
    expect(invariantsOf(english.tree)).toEqual({
      numbers: ['049', '1', '60'],
      quoted: [],
      citations: ['S11'],
      terms: ['coaching'],
      items: ['2', '2×2'],
    });
  });

  it('parts the numbers of words in another language from those of the text', () => {
    expect(invariantsOf(parseMarkdown('“64 schools” (:lang[64 *kooli*]{et})').tree)).toMatchObject({
      numbers: ['64'],
      quoted: ['64'],
    });
  });

  it('does not take the number of a source for a number of the text', () => {
    expect(invariantsOf(parseMarkdown('So it is [@S11; @S12].').tree)).toMatchObject({
      numbers: [],
      citations: ['S11', 'S12'],
    });
  });
});

describe('surplus', () => {
  it('counts a value as often as it stands', () => {
    expect(surplus(['1', '1', '2'], ['1', '3'])).toEqual(['1', '2']);
  });
});
