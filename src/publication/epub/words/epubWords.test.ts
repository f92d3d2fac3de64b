import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../../guide/languages';
import {EPUB_WORDS} from './epubWords';

describe.each(LANGUAGES)('the words of the EPUB in %s', (language) => {
  const {accessibility, ...words} = EPUB_WORDS[language];
  const all = {...words, ...accessibility};

  it('are complete and have the names in braces that English has', () => {
    const {accessibility: sentences, ...others} = EPUB_WORDS.en;
    const placeholders = (texts: object) =>
      Object.entries(texts).map(([key, text]) => [key, String(text).match(/\{\w+\}/gu)]);
    expect(placeholders(all)).toEqual(placeholders({...others, ...sentences}));
    expect(Object.values(all).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are not those of another language', () => {
    const same = LANGUAGES.filter(
      (other) => other !== language && EPUB_WORDS[other].contents === words.contents,
    );
    expect(same).toEqual([]);
  });
});
