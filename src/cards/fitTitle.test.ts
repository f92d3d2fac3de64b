import {describe, expect, it} from 'vitest';
import {fitTitle, type TitleBox} from './fitTitle';

/** Every letter is half an em wide. */
const widthOf = (text: string) => text.length / 2;

/** Ten letters in each of three lines of the large size, twenty in each of six of the small one. */
const BOX: TitleBox = {width: 100, height: 60, sizes: [20, 10], lineHeight: 1};

const flat = (lines: readonly string[]) => lines.join(' ').replaceAll('\u00a0', ' ');

describe('fitTitle', () => {
  it.each([
    ['keeps a short title in one line', 'Clear word', 20, ['Clear word']],
    ['breaks between words', 'Clear words first', 20, ['Clear', 'words', 'first']],
    ['makes lines equally long', 'aaaa bbbb cccc', 20, ['aaaa bbbb', 'cccc']],
    ['does not leave one word alone', 'aaa bb ccc dd', 20, ['aaa bb', 'ccc dd']],
    ['takes a smaller size for more words', 'aaaaaaaaa bbbbbbbbb ccccccccc d', 10, undefined],
    ['takes a smaller size for a wide word', 'Täiskasvanuharidus', 10, ['Täiskasvanuharidus']],
    ['gives no line for nothing', '', 20, []],
  ])('%s', (_, title, size, lines) => {
    const fitted = fitTitle(title, BOX, widthOf);
    expect(fitted.size).toBe(size);
    if (lines) expect(fitted.lines).toEqual(lines);
    expect(flat(fitted.lines)).toBe(title);
  });

  it.each([
    ['a word of one letter with the next', 'aaaaaaa w bbbbbb', 'w\u00a0bbbbbb'],
    ['a dash with the word before', 'aaa bbbbbb – ccc', 'bbbbbb\u00a0–'],
  ])('keeps %s', (_, title, kept) => {
    expect(fitTitle(title, BOX, widthOf).lines.some((line) => line.includes(kept))).toBe(true);
  });

  it('ends a title that is too long after a whole word', () => {
    const words = Array.from({length: 40}, (_, at) => `word${String(at)},`);
    const {size, lines} = fitTitle(words.join(' '), BOX, widthOf);
    expect(size).toBe(10);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/ word\d+…$/u);
    expect(lines.every((line) => line.length <= 20)).toBe(true);
  });

  it('breaks a word only where it is wider than a line of the smallest size', () => {
    const {lines} = fitTitle(`short ${'x'.repeat(45)} short`, BOX, widthOf);
    expect(lines).toEqual(['short', 'x'.repeat(20), 'x'.repeat(20), 'xxxxx short']);
  });

  it('does not end within such a word', () => {
    const {lines} = fitTitle('x'.repeat(400), BOX, widthOf);
    expect(lines).toEqual([...Array.from({length: 5}, () => 'x'.repeat(20)), '…']);
  });
});
