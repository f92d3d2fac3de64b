import {describe, expect, it} from 'vitest';
import {placeOf} from '../../guide/place';
import {suggestId, toId} from './suggestId';

describe('suggestId', () => {
  it.each([
    ['Five days in Leeds', 'five-days-in-leeds'],
    [
      'Penkios stažuotės dienos Lidse ir kasdienis pokalbis',
      'penkios-stazuotes-dienos-lidse-ir-kasdienis',
    ],
    ['Mācāmies kopā: ģimenes ķērpji', 'macamies-kopa-gimenes-kerpji'],
    ['Õpime koos öös ja ühes', 'opime-koos-oos-ja-uhes'],
    ['Łódź uczy się „razem”', 'lodz-uczy-sie-razem'],
    ['2024 – m. projektas 3', 'm-projektas-3'],
    ['\u0645\u0631\u062D\u0628\u0627', ''],
    ['../../.github/x', 'github-x'],
    ['a'.repeat(80), 'a'.repeat(50)],
  ])('makes of "%s" "%s"', (title, id) => {
    expect(suggestId(title, [])).toBe(id);
    if (id !== '') expect(placeOf(`case-studies/${id}/lt.md`)).toMatchObject({id});
  });

  it('is not one that there is', () => {
    expect(suggestId('Leeds', ['leeds', 'leeds-2'])).toBe('leeds-3');
  });
});

describe('toId', () => {
  it('leaves ids as they are', () => {
    expect(toId('kaunas-six-directions-2')).toBe('kaunas-six-directions-2');
  });
});
