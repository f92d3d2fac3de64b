import {describe, expect, it} from 'vitest';
import {REQUIRED_SECTIONS} from '../../guide/check/checkSections';
import {LANGUAGES} from '../../guide/languages';
import {readGuide} from '../../guide/node/readGuide';
import {usualHeading} from './chapterHeadings';

const {guide} = await readGuide('.');

describe('usualHeading', () => {
  it.each(LANGUAGES)('has the headings of the chapters in %s', (language) => {
    const chapters = guide.entries.filter(({kind}) => kind === 'chapter');
    const sections = chapters.flatMap(({texts}) => texts.get(language)?.sections ?? []);
    for (const id of REQUIRED_SECTIONS.chapter) {
      const headings = new Set(
        sections.filter((section) => section.id === id).map(({heading}) => heading),
      );
      expect([...headings]).toEqual([usualHeading(language, id)]);
    }
  });

  it('has none for a section of its own kind', () => {
    expect(usualHeading('lt', 'constructor')).toBeUndefined();
  });
});
