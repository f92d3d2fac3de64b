import satori from 'satori';
import {describe, expect, it} from 'vitest';
import {box, line} from '../cardNode';
import {readCardFonts} from './cardFonts';
import {readAdvances} from './readWoff';

describe('the widths of letters', () => {
  it.each([
    ['Penkios stažuotės dienos Lidse', 700],
    ['Sześć kierunków działania, 2016–2018', 400],
    ['AVATAR To Wy', 700],
    ['Київ', 400],
  ] as const)('are those with which %j is set, or a little more', async (text, weight) => {
    const {files, font} = await readCardFonts();
    const widths: number[] = [];
    const style = {fontSize: 100, fontWeight: weight, fontFamily: families(files)};
    await satori(box({}, [line(style, text)]), {
      width: 5000,
      fonts: files.map((file) => ({...file, style: 'normal' as const})),
      onNodeDetected: ({width}) => widths.push(width),
    });
    const expected = font.widthOf(text, weight) * 100;
    const set = Math.max(...widths.filter((width) => width < 5000));
    expect(set).toBeLessThanOrEqual(expected + 1);
    expect(set).toBeGreaterThan(expected * 0.92);
  });
});

it('refuses a file that is no font', () => {
  expect(() => readAdvances(Buffer.alloc(200))).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Unexpected font without table "head"]`,
  );
});

function families(files: readonly {readonly name: string}[]): string {
  return [...new Set(files.map(({name}) => name))].join(', ');
}
