import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../guide/languages';
import {readGuide} from '../guide/node/readGuide';
import {placeOf} from '../guide/place';
import {isOfEntry, textPath} from './textPath';

describe('textPath', () => {
  it('is a place of the entry and the language, and the file of each text that exists', async () => {
    const {guide} = await readGuide('tests/sites/good');
    for (const entry of guide.entries) {
      for (const language of LANGUAGES) {
        const path = textPath(entry, language);
        const place = placeOf(path);
        expect(place).toMatchObject({language});
        expect('key' in place && isOfEntry(entry, place)).toBe(true);
        expect(entry.texts.get(language)?.file ?? path).toBe(path);
      }
    }
  });
});
